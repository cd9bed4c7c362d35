package holdepunkt.signals;

import java.util.Set;

/** The kinds that have words of their own on the screen; another kind is shown as something that should be taken up. */
final class SignalKinds {

    private static final Set<String> WORDED = Set.of("promise_overdue", "promise_difference", "nobody_took", "contact_lost", "no_successor", "nomination_overdue",
            "nobody_met", "follow_up_overdue", "no_coordinator", "letter_overdue", "promise_left",
            "mirror_gap", "mirror_low_hers", "mirror_low_staff", "mirror_apart", "mirror_missing", "mirror_said");

    private SignalKinds() {}

    static String key(String kind) {
        return "signals.kind." + (WORDED.contains(kind) ? kind : "other");
    }
}
