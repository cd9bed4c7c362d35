package holdepunkt.intake;

import holdepunkt.core.AccountId;
import holdepunkt.core.Deadline;
import holdepunkt.core.UnitId;
import holdepunkt.people.EnteringPersons;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the parties of an area have agreed about questions.
 *
 * @param office the unit that answers
 * @param answerDays working days until a question about a meeting is answered
 * @param questionDays working days until a question without a name is answered
 * @param contact the low-threshold contact of someone who asks herself and has no other
 */
public record Terms(UnitId office, int answerDays, int questionDays, AccountId contact, UnitId contactUnit, @Nullable AccountId deputy, String contactHours) {

    /** What counts where nothing else is agreed. */
    public static final int ANSWER_DAYS = 10;
    public static final int QUESTION_DAYS = 5;

    LocalDate answerBy(LocalDate asked, boolean sameDay) {
        return sameDay ? asked : Deadline.workingDaysAfter(asked, answerDays).day();
    }

    EnteringPersons.Contact lowThreshold() {
        return new EnteringPersons.Contact(contact, contactUnit, deputy, contactHours);
    }

    LocalDate questionAnsweredBy(LocalDate asked) {
        return Deadline.workingDaysAfter(asked, questionDays).day();
    }
}
