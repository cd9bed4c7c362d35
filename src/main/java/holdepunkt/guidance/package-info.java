/**
 * What a helper must pass on, and whether something may be shared: plain answers with the act that stands behind. For the person before she writes,
 * and for whoever works with her. Refuses to know anything about anybody: the answers are data, the same for all.
 */
@ApplicationModule(displayName = "Guidance", allowedDependencies = {"people::page"})
@NullMarked
package holdepunkt.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
