package holdepunkt.meetings.letter;

import holdepunkt.core.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written by hand while the letter is being made. @param version zero before anybody has saved */
public record LetterText(String opening, @Nullable AccountId contact, @Nullable LocalDate followUp, long version) {

    static final LetterText NOTHING = new LetterText("", null, null, 0);
}
