/**
 * The gate: the application's transaction manager for records about persons. Signs who is looking into the transaction, has the database ask for
 * a ground, and writes who opened or changed what about whom before anything is shown. For everybody, called by nobody by name. Refuses to show
 * what it could not log.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = {})
@NullMarked
package holdepunkt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
