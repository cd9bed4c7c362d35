package holdepunkt.consent.emergency.web;

import holdepunkt.consent.emergency.EmergencyAccesses;
import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her own page: who has taken emergency access, why, and what a leader said of it. */
@Component
@SilentUnless("exists (select from consent.emergency_access x where x.area_id = asked.area and x.person_id = asked.person)")
class EmergencyPart implements PersonPart {

    private static final Duration SHOWN_FOR = Duration.ofDays(60);

    private final EmergencyAccesses accesses;

    EmergencyPart(EmergencyAccesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String dataClass() {
        return "emergency";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        if (!opening.own()) {
            return Optional.empty();
        }
        var shown = accesses.of(opening).stream().filter(one -> one.takenAt().isAfter(Instant.now().minus(SHOWN_FOR))).toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(Fragment.of("emergency/_told", "opening", opening, "accesses", shown));
    }
}
