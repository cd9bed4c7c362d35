package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.mandates.Said;

/** What a decision must say, and how much. */
public final class DecisionLimits {

    private DecisionLimits() {}

    /** Somebody answers for it, by a day. */
    public static void ofAGroup(Wording wording) {
        Said.something(wording.words(), "words", 600);
        Said.orNothing(wording.ownerWords(), "ownerWords", 120);
        if (wording.owner() == null && wording.ownerWords().isEmpty()) {
            throw new BrokenRule("mandates.rule.owner", "owner");
        }
        if (wording.due() == null) {
            throw new BrokenRule("core.error.missing", "due");
        }
        readings(wording.readings());
    }

    static void readings(Readings readings) {
        Said.orNothing(readings.result(), "result", 300);
        Said.orNothing(readings.individual(), "individual", 1000);
        Said.orNothing(readings.whole(), "whole", 1000);
    }
}
