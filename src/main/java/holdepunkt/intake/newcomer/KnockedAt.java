package holdepunkt.intake.newcomer;

import holdepunkt.people.page.FixedContact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where it stands, as she who asked may read it by the sign-in she asked by.
 *
 * @param phone of the office, where it has one
 * @param open whether it is not put away; then she cannot ask anew
 * @param answer the office's last, or null while she waits
 * @param contact who holds on to her; told with a yes alone, since only then the office has seen who she is
 */
public record KnockedAt(String area, LocalDate answerBy, String office, @Nullable String phone, boolean open, @Nullable Said answer, @Nullable FixedContact contact) {

    /** What the office said. @param word yes, not_now or no @param offer where she can go instead, with the way in and the number there */
    public record Said(String word, @Nullable String offer, @Nullable String wayIn, @Nullable String offerPhone) {

        public boolean isYes() {
            return word.equals("yes");
        }
    }

    public boolean isLate(LocalDate today) {
        return answer == null && today.isAfter(answerBy);
    }

    boolean isYes() {
        return answer != null && answer.isYes();
    }

    KnockedAt with(@Nullable FixedContact known) {
        return new KnockedAt(area, answerBy, office, phone, open, answer, known);
    }
}
