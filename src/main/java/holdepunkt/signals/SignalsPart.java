package holdepunkt.signals;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page, after the rest: the way to what should be taken up, when there is something. */
@Component
@SilentUnless("exists (select from signals.signal x where x.area_id = asked.area and x.person_id = asked.person)")
class SignalsPart implements PersonPart {

    private final OpenSignals signals;

    SignalsPart(OpenSignals signals) {
        this.signals = signals;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String dataClass() {
        return "signal";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var open = signals.of(opening);
        return open.isEmpty() ? Optional.empty() : Optional.of(Fragment.of("signals/_part", "opening", opening, "signals", open));
    }
}
