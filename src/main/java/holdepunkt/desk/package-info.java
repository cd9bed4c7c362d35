/**
 * The first page after sign-in: what waits for this viewer, collected from every module without knowing one. For those who work here; the person's
 * first page is her own. Refuses numbers about people.
 */
@ApplicationModule(displayName = "Desk", allowedDependencies = {})
@NullMarked
package holdepunkt.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
