package holdepunkt.intake;

import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a meeting, and where it stands. What it is in is read from its answers and its closure; there is nothing to set.
 *
 * @param route kind of the unit it came from, or {@code self}
 * @param asker name of whoever asked, null where it is she herself
 * @param askedName her name as whoever asked wrote it
 * @param reach how she can be reached, as she wrote it where nobody here knew her
 * @param answers oldest first; the last one counts
 * @param closure answered, her_no or wrong_person, or null while it is open
 */
public record Nomination(UUID id, PersonId person, String route, UUID askedBy, @Nullable String asker, @Nullable String askerUnit, Instant madeAt,
                         @Nullable SaidYes saidYes, UUID criteriaVersion, Set<UUID> ticks, UnitId office, boolean sameDay, LocalDate answerBy,
                         @Nullable PersonText askedName, @Nullable PersonText why, @Nullable PersonText reach, List<Answer> answers, @Nullable String closure) {

    public static final String SELF = "self";

    public boolean isOwn() {
        return route.equals(SELF);
    }

    /** Whether she came by a sign-in nobody here knew: then nobody has seen yet that it is her. */
    public boolean isByNewcomer() {
        return reach != null;
    }

    public @Nullable Answer answer() {
        return answers.isEmpty() ? null : answers.getLast();
    }

    /** Message key part of where it stands: waiting, late, yes, not_now, no, her_no or wrong_person. */
    public String state(LocalDate today) {
        return state(answers.isEmpty() ? null : answers.getLast().answer(), closure, answerBy, today);
    }

    static String state(@Nullable String answer, @Nullable String closure, LocalDate answerBy, LocalDate today) {
        if (closure != null && !closure.equals("answered")) {
            return closure;
        }
        if (answer != null) {
            return answer;
        }
        return today.isAfter(answerBy) ? "late" : "waiting";
    }
}
