/**
 * The mirror: after a meeting everyone says how it was, side by side, and what differs comes back on the table. For the person first, then for those
 * who sat there. Refuses an average that hides her, and a mark that names who made it.
 */
@ApplicationModule(displayName = "Feedback", allowedDependencies = {"people::page", "meetings", "signals"})
@NullMarked
package holdepunkt.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
