/**
 * What a person shares with whom, what of it, and until when: said in her words, kept as rows, taken back by a row that works in the very next
 * request. For the person. Refuses a yes to more than the policy gives, and a yes said by anyone she has not let write for her.
 */
@ApplicationModule(displayName = "Consent", allowedDependencies = {"people", "people::page", "people::events", "people::crisis", "access", "guidance", "directory"})
@NullMarked
package holdepunkt.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
