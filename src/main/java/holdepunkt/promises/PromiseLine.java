package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One promise as it stands: its latest text and date, and the latest word of each side.
 *
 * @param kind {@code i_do} or {@code we_apply}
 * @param hers what she says became of it, or null when she has not answered
 * @param byHelper whether somebody marked by her word
 * @param theirs what whoever promised says, or null
 */
public record PromiseLine(UUID id, PersonId person, String kind, AccountId promiser, String promiserName, @Nullable String unit, PersonText what,
                          @Nullable PersonText ifNot, LocalDate by, LocalDate firstDate, @Nullable UUID lastChange, @Nullable Mark hers, boolean byHelper,
                          @Nullable PersonText herNote, @Nullable Mark theirs, @Nullable PersonText theirNote) {

    /** Both have answered, and not the same. */
    public boolean differs() {
        return PromiseRules.theySayDifferently(hers, theirs);
    }

    public boolean overdueOn(LocalDate today) {
        return PromiseRules.dayPassedWithoutAWord(by, theirs, today);
    }

    /** How a list shows it: her word counts before the promiser's, and no word at all is open. */
    public String state() {
        var seen = hers == null ? theirs : hers;
        return seen == null ? "open" : seen.word();
    }

    public boolean moved() {
        return !by.equals(firstDate);
    }
}
