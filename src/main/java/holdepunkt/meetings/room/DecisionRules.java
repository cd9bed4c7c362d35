package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must be said before a line stands. The database holds the same. */
final class DecisionRules {

    private DecisionRules() {}

    static void hold(Decision decision, LocalDate today) {
        itSaysWhat(decision);
        aPromiseHasAWho(decision);
        aPromiseHasAWhen(decision, today);
        anApplicationNamesWhoAnswers(decision);
        aNoShowsTheWayOn(decision);
    }

    static void itSaysWhat(Decision decision) {
        require(!decision.what().isBlank(), "room.rule.what", "what");
    }

    static void aPromiseHasAWho(Decision decision) {
        require(!decision.kind().promises() || decision.responsible() != null, "room.rule.who", "who");
    }

    static void aPromiseHasAWhen(Decision decision, LocalDate today) {
        if (decision.kind().promises()) {
            require(decision.by() != null, "room.rule.by", "by");
            require(!decision.by().isBefore(today), "room.rule.byPassed", "by");
            require(decision.by().isBefore(today.plusYears(3)), "room.rule.byFar", "by");
        }
    }

    static void anApplicationNamesWhoAnswers(Decision decision) {
        require(decision.kind() != DecisionKind.WE_APPLY || said(decision.answerer()), "room.rule.answerer", "answerer");
    }

    static void aNoShowsTheWayOn(Decision decision) {
        require(decision.kind() != DecisionKind.NO_HERE || said(decision.wayOn()), "room.rule.wayOn", "wayOn");
    }

    private static boolean said(@Nullable PersonText text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean holds, String key, String field) {
        if (!holds) {
            throw new BrokenRule(key, field);
        }
    }
}
