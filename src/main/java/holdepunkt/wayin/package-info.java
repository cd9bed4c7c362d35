/**
 * The way in without electronic ID: a code from a helper who knows her, and afterwards a passkey if she wants. For those who lost everything and those
 * who stand beside them. Refuses to show more than what happens next: letters, log, sharing and her own words stay behind a real sign-in.
 */
@ApplicationModule(displayName = "Way in", allowedDependencies = {"access", "people::page", "meetings"})
@NullMarked
package holdepunkt.wayin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
