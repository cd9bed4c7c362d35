package holdepunkt.feedback.course;

import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One talk she was asked about.
 *
 * @param askedBy the helper who was in it; empty for a meeting, where everyone was asked
 * @param answers null until she has answered
 * @param saidNo she did not want to answer
 * @param writtenDown by the helper, in her words
 * @param stopped the form may not be used any more
 */
public record Talk(UUID id, LocalDate on, Form form, String askedBy, @Nullable Answers answers, boolean saidNo, boolean writtenDown, boolean stopped) {

    public boolean isOpen() {
        return answers == null && !saidNo && !stopped;
    }
}
