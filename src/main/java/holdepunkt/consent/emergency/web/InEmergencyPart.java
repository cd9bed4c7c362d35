package holdepunkt.consent.emergency.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.crisis.CrisisNames;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For whoever has taken emergency access: whom she lets be called, and the way to an emergency meeting. */
@Component
class InEmergencyPart implements PersonPart {

    private final CrisisNames names;

    InEmergencyPart(CrisisNames names) {
        this.names = names;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String dataClass() {
        return "crisis";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return opening.has("emergency") ? Optional.of(Fragment.of("emergency/_inEmergency", "opening", opening, "names", names.of(opening))) : Optional.empty();
    }
}
