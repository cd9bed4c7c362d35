package holdepunkt.people.away;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R12 to R15, as far as a program can hold them. */
final class StayRules {

    /** R14: one decision takes a phone for at most this long. */
    static final int PHONE_DAYS = 14;

    private StayRules() {}

    static void oneAtATime(Optional<Stay> now) {
        if (now.isPresent()) {
            throw new BrokenRule("people.away.rule.one", "kind");
        }
    }

    static void itHasBegun(LocalDate begun, LocalDate today) {
        if (begun.isAfter(today)) {
            throw new BrokenRule("people.away.rule.begun", "begunOn");
        }
    }

    static void sheIsLetOutAfterItBegan(LocalDate begun, @Nullable LocalDate out) {
        if (out != null && out.isBefore(begun)) {
            throw new BrokenRule("people.away.rule.out", "outOn");
        }
    }

    static void aPhoneIsTakenForAtMostFourteenDays(Stay stay, LocalDate from, LocalDate until) {
        if (stay.isPrison() || until.isBefore(from) || until.isAfter(from.plusDays(PHONE_DAYS))) {
            throw new BrokenRule("people.away.rule.phone", "until", PHONE_DAYS);
        }
    }

    /** R15: what she said yes to in there is asked again before she leaves; she herself may leave as she likes. */
    static void sheWasAskedAgain(Stay stay, boolean byHerself) {
        if (!stay.isPrison() && !byHerself && !stay.consentsAsked()) {
            throw new BrokenRule("people.away.rule.askAgain", "endedOn");
        }
    }

    static void aWordThatIsKnown(List<String> words, String word, String field) {
        if (!words.contains(word)) {
            throw new BrokenRule("core.error.missing", field);
        }
    }
}
