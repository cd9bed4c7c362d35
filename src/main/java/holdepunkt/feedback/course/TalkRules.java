package holdepunkt.feedback.course;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;

/** What must hold for a talk one asks about. */
final class TalkRules {

    private TalkRules() {}

    static void theTalkHasBeen(LocalDate on) {
        var today = LocalDate.now(Texts.NORWAY);
        if (on.isAfter(today) || on.isBefore(today.minusYears(1))) {
            throw new BrokenRule("course.rule.day", "on");
        }
    }

    static void isStillOpen(Talk talk) {
        if (talk.stopped()) {
            throw BrokenRule.of("course.rule.stopped");
        }
        if (!talk.isOpen()) {
            throw BrokenRule.of("course.rule.answered");
        }
    }

    static void somethingIsAnswered(boolean nothing) {
        if (nothing) {
            throw BrokenRule.of("course.rule.nothing");
        }
    }
}
