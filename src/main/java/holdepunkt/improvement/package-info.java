/**
 * Improving the work: what a group wants to reach, how it thinks it will get there, and what shows that it does. For working groups, leaders and the
 * persons' representatives; everybody who works here may read. Refuses persons: no record here is about one, and nothing here reaches one.
 */
@ApplicationModule(displayName = "Improvement", allowedDependencies = {"directory", "insight", "insight::counting", "insight::charts", "insight::release", "feedback::statistics"})
@NullMarked
package holdepunkt.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
