/**
 * Numbers for those who are to improve the work: counted from what happened, shown so that nobody can be found in them. For working groups,
 * leaders and the public. Refuses names, figures below the area's limit in open reports, and any count of events where persons are meant.
 */
@ApplicationModule(displayName = "Insight",
        allowedDependencies = {"directory", "meetings::events", "intake::events", "promises::events", "feedback::events", "feedback::across"})
@NullMarked
package holdepunkt.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
