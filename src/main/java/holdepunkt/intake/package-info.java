/**
 * Asking for a meeting: the written criteria, the question with her yes or without her name, and the office's answer. For those who think a meeting
 * could help, for her, and for the office that answers within the agreed days. Refuses a question about someone who has not been asked, a no that
 * points nowhere, and telling whoever asks what is known about her.
 */
@ApplicationModule(displayName = "Intake", allowedDependencies = {"people", "people::page", "directory", "access"})
@NullMarked
package holdepunkt.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
