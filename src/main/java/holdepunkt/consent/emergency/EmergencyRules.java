package holdepunkt.consent.emergency;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NationalId;
import java.time.Duration;
import java.util.List;

/** What holds for emergency access. */
public final class EmergencyRules {

    /** What it opens: who she is, whom to call, what she wrote for the day she is gone, and whom she lets be called. Never preparation, letters or promises. */
    static final List<String> OPENS = List.of("identity", "network", "if_gone", "crisis");

    /** What it lets one do: open an emergency meeting and call people to it. */
    static final List<String> CALLS = List.of("meeting", "call");

    public static final List<String> REASONS = List.of("cannot_answer", "danger", "admitted", "missing");

    static final Duration LASTS = Duration.ofHours(4);
    static final Duration REVIEWED_WITHIN = Duration.ofDays(7);
    /** How long it stands among those a leader has answered or not. */
    static final Duration COUNTED_FOR = Duration.ofDays(365);
    static final int A_DAY = 3;

    private EmergencyRules() {}

    static void atMostThreeADay(int takenToday) {
        if (takenToday >= A_DAY) {
            throw new BrokenRule("emergency.rule.aDay", "", A_DAY);
        }
    }

    static void thereIsAReason(String reason) {
        if (!REASONS.contains(reason)) {
            throw new BrokenRule("core.error.missing", "reason");
        }
    }

    static NationalId wholeNumber(String typed) {
        return NationalId.read(typed).orElseThrow(() -> new BrokenRule("emergency.rule.number", "number"));
    }
}
