package holdepunkt.feedback.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One question after one meeting: what she answered, how the staff's answers lie, and how far apart the two are. Hers is never one of many.
 *
 * @param person in points; empty where her view is missing
 * @param staff how many of the staff answered
 * @param spread null under three staff answers
 */
public record Agreement(OptionalInt person, int staff, @Nullable Spread spread) {

    /** @throws IllegalArgumentException for an answer outside the scale */
    public static Agreement of(OptionalInt person, List<Integer> staff, Scale scale) {
        person.ifPresent(scale::check);
        staff.forEach(scale::check);
        return new Agreement(person, staff.size(), staff.size() < Spread.FEWEST ? null : Spread.of(staff, scale));
    }

    /** Her answer minus the staff's median, in points: below 0 she found it worse than they did. Empty where either is missing. */
    public OptionalDouble gap() {
        return spread == null || person.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(person.getAsInt() - spread.median());
    }
}
