/**
 * Who works where: organisations and units of an area, taking somebody on, and the code they sign in with the first time. For the administrators of an
 * organisation. Refuses to touch another organisation's units or workers, and shows no person who needs help.
 */
@ApplicationModule(displayName = "Staff", allowedDependencies = {"access", "directory", "people"})
@NullMarked
package holdepunkt.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
