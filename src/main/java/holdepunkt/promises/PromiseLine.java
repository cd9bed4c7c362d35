package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One promise as it stands: its latest text and date, and the latest word of each side.
 *
 * @param called what she wants to be called
 * @param kind {@code i_do} or {@code we_apply}
 * @param hers what she says became of it, or null when she has not answered
 * @param byHelper whether somebody marked by her word
 * @param onBehalf whether somebody who acts for her marked
 * @param theirs what whoever promised says, or null
 * @param guest who does it, when that is a guest without sign-in and the promiser sees to it; otherwise null
 * @param promisedOn the day it was promised
 * @param herStart what her side says of a service that was applied for, or null
 * @param theirStart what whoever promised says of it, or null
 * @param left whether the promiser has left the unit, which then has the promise
 */
public record PromiseLine(UUID id, PersonId person, String called, String kind, AccountId promiser, String promiserName, @Nullable String unit, PersonText what,
                          @Nullable PersonText ifNot, LocalDate by, LocalDate firstDate, @Nullable UUID lastChange, @Nullable Mark hers, boolean byHelper, boolean onBehalf,
                          @Nullable PersonText herNote, @Nullable Mark theirs, @Nullable PersonText theirNote, @Nullable PersonText guest, boolean left, LocalDate promisedOn, @Nullable ServiceStart herStart,
                          boolean startByHelper, @Nullable ServiceStart theirStart) {

    /** Both have answered, and not the same. */
    public boolean differs() {
        return PromiseRules.theySayDifferently(hers, theirs);
    }

    public boolean overdueOn(LocalDate today) {
        return PromiseRules.dayPassedWithoutAWord(by, theirs, today);
    }

    /** How her board shows it: by her word alone, and without one it is open, whatever the promiser says. */
    public String state() {
        return hers == null ? "open" : hers.word();
    }

    /** How the promiser's own board shows it: by her own word, or late, or open. */
    public String promisersState(LocalDate today) {
        return overdueOn(today) ? "late" : theirs == null ? "open" : theirs.word();
    }

    /** Kept comes before broken; what waits for an answer stands between. */
    int rank() {
        return switch (state()) {
            case "kept" -> 0;
            case "open" -> theirs == Mark.KEPT ? 1 : 2;
            case "changed" -> 3;
            default -> 4;
        };
    }

    public boolean promisedBy(AccountId account) {
        return promiser.equals(account);
    }

    /** Whether it is an application, which ends with a service that begins. */
    public boolean isApplication() {
        return kind.equals("we_apply");
    }

    /** Whether nobody says yet what became of the application. */
    public boolean waitsForAStart() {
        return isApplication() && herStart == null && theirStart == null;
    }

    /** Whether a side says so, and neither that it began. */
    public boolean cameToNothing() {
        return Stream.of(herStart, theirStart).anyMatch(start -> start != null && start.began() == null)
                && Stream.of(herStart, theirStart).noneMatch(start -> start != null && start.began() != null);
    }

    /** Whether this viewer may mark for her, by her word. */
    public boolean markedByHerWordOf(Opening opening) {
        return PromiseRules.marksByHerWord(opening, this);
    }

    public boolean moved() {
        return !by.equals(firstDate);
    }
}
