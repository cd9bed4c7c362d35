/**
 * The gate: the application's transaction manager for records about persons. Signs who is looking into the transaction, has the database ask for
 * a ground, and writes who opened or changed what about whom before anything is shown; then seals what was written into a signed chain. For everybody,
 * and called by name only by those who look after the log. Refuses to show what it could not log.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = {})
@NullMarked
package holdepunkt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
