package holdepunkt.promises;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invariant 3 and R18, as sentences. */
final class PromiseRules {

    private static final Set<String> HELPERS = Set.of("contact", "coordinator", "lead");

    private PromiseRules() {}

    static void aPromiseSaysWhat(PersonText what) {
        if (what.isBlank()) {
            throw new BrokenRule("promises.rule.what", "what");
        }
    }

    static void aPromiseIsOfAKindThatCanBeKept(String kind) {
        if (!Set.of("i_do", "we_apply").contains(kind)) {
            throw new BrokenRule("promises.rule.kind", "kind");
        }
    }

    /** A day that has passed cannot be promised. */
    static void theDayIsNotPast(LocalDate by, LocalDate today) {
        if (by.isBefore(today)) {
            throw new BrokenRule("promises.rule.past", "by");
        }
    }

    static void aChangedPromiseHasANewDay(@Nullable LocalDate by, LocalDate today) {
        if (by == null) {
            throw new BrokenRule("promises.rule.newDay", "by");
        }
        theDayIsNotPast(by, today);
    }

    static void onlyWhoPromisedMovesTheDay(Side side) {
        if (side != Side.PROMISER) {
            throw BrokenRule.of("promises.rule.notYours");
        }
    }

    static void onlyWhatIsAppliedForBegins(String kind) {
        if (!kind.equals("we_apply")) {
            throw BrokenRule.of("promises.rule.start.kind");
        }
    }

    /** A service may begin between the meeting and the letter, but hardly earlier: a day long before is one mistyped. */
    static void aStartHasADayThatHasCome(String came, @Nullable LocalDate on, LocalDate promised, LocalDate today) {
        if (!Set.of("began", "did_not").contains(came)) {
            throw new BrokenRule("promises.rule.mark", "came");
        }
        if (came.equals("began") && on == null) {
            throw new BrokenRule("promises.rule.start.day", "on");
        }
        if (came.equals("began") && on.isAfter(today)) {
            throw new BrokenRule("promises.rule.start.ahead", "on");
        }
        if (came.equals("began") && on.isBefore(promised.minusMonths(1))) {
            throw new BrokenRule("promises.rule.start.early", "on");
        }
    }

    /** She marks as herself, whoever promised as that, someone close to her by her word, and who acts for her on her behalf; nobody marks for another side. */
    static Side whoMarks(Opening opening, PromiseLine promise) {
        if (opening.own()) {
            return Side.PERSON;
        }
        if (promise.promiser().equals(opening.viewer().account())) {
            return Side.PROMISER;
        }
        if (opening.names().stream().anyMatch(HELPERS::contains)) {
            return Side.HELPER;
        }
        if (opening.onBehalf()) {
            return Side.ON_BEHALF;
        }
        throw BrokenRule.of("promises.rule.notYours");
    }

    static boolean marksByHerWord(Opening opening, PromiseLine promise) {
        return !opening.own() && !promise.promiser().equals(opening.viewer().account()) && opening.names().stream().anyMatch(HELPERS::contains);
    }

    /** Unmarked is unanswered, so one word alone is never a difference. */
    static boolean theySayDifferently(@Nullable Mark hers, @Nullable Mark theirs) {
        return hers != null && theirs != null && hers != theirs;
    }

    /** A services' promise only: the day passed, and whoever promised has said nothing but that it was moved. */
    static boolean dayPassedWithoutAWord(LocalDate by, @Nullable Mark theirs, LocalDate today) {
        return by.isBefore(today) && (theirs == null || theirs == Mark.CHANGED);
    }
}
