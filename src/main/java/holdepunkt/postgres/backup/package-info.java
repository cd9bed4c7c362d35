/**
 * Backups of our own PostgreSQL, made while it runs, and the way back to any moment since: a copy of the files between two calls to the server, and the
 * write-ahead log after it. Sealed with a key of its own. For whoever runs an installation without another database server. Refuses to call a
 * copy a backup before its log is there, to restore over data, and to restore from what is damaged, incomplete or sealed with another key.
 */
@NamedInterface("backup")
@NullMarked
package holdepunkt.postgres.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
