/**
 * What a person may do with what is known about her without asking anyone: read and take along all of it, put her own words beside it, keep it from
 * others for a while, and have what is hers erased for good. For the person, and for whoever moves her to another installation. Refuses to show
 * anything row-level security would not show her, and to pretend that something is erased which the law keeps.
 */
@ApplicationModule(displayName = "Rights", allowedDependencies = {"people::page", "keys", "oversight"})
@NullMarked
package holdepunkt.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
