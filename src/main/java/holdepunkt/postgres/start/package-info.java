/** What the application asks of any database before it serves anyone, and how it tells why it refuses. */
@NullMarked
package holdepunkt.postgres.start;

import org.jspecify.annotations.NullMarked;
