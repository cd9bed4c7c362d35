/**
 * The person, the people round her and the fixed contact who is never taken from her; who may open her page, and who has. For the person first, then
 * for those she lets in. Refuses a person without a fixed contact, and a ground that no consent, seat or tie stands behind.
 */
@ApplicationModule(displayName = "People", allowedDependencies = {"directory", "access"})
@NullMarked
package holdepunkt.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
