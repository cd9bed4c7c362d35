/**
 * The project's own launcher for a real PostgreSQL 18, for a small installation, for development and for tests.
 * It unpacks the server, makes a cluster that keeps what it has acknowledged, drops from root to an unprivileged user, makes the
 * roles that row-level security needs, and checks any PostgreSQL (its own or one reached by URL) before data about people goes in.
 * It refuses unsafe settings, a server outside loopback, open password files, and data another server holds or another major version made.
 */
@ApplicationModule(displayName = "PostgreSQL", allowedDependencies = {})
@NullMarked
package holdepunkt.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
