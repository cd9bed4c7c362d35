package holdepunkt.signals;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;

/** How what should be taken up may end. */
final class SignalRules {

    private SignalRules() {}

    /** Invariant 5: never settled in silence. */
    static void notNowSaysWhy(PersonText because) {
        if (because.isBlank()) {
            throw new BrokenRule("signals.rule.because", "because");
        }
    }

    /** R18: is the coordinator the one who promised, another asks. */
    static void whoItConcernsDoesNotSettleIt(OpenSignal signal, AccountId who) {
        if (who.equals(signal.concerns())) {
            throw BrokenRule.of("signals.rule.concernsYou");
        }
    }

    static void aSignalEndsOnce(int written) {
        if (written == 0) {
            throw BrokenRule.of("signals.rule.settled");
        }
    }

    static void anAgendaPointNamesAMeeting(boolean hers) {
        if (!hers) {
            throw new BrokenRule("signals.rule.meeting", "meeting");
        }
    }

    static void aQuestionIsAnsweredOnce(int written) {
        if (written == 0) {
            throw BrokenRule.of("signals.rule.answered");
        }
    }

    /** R27: a leader's answer is written and dated. */
    static void anAnswerIsWritten(PersonText answer) {
        if (answer.isBlank()) {
            throw new BrokenRule("signals.rule.answer", "answer");
        }
    }
}
