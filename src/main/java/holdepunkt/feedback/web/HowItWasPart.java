package holdepunkt.feedback.web;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.feedback.Mirror;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.Pictures;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her own page, while it is hers to answer or to show: the way to how the last meeting was. Never on anybody else's. */
@Component
@SilentUnless("exists (select from feedback.mirror x where x.area_id = asked.area and x.person_id = asked.person)")
class HowItWasPart implements PersonPart {

    private final Mirrors mirrors;
    private final Pictures pictures;

    HowItWasPart(Mirrors mirrors, Pictures pictures) {
        this.mirrors = mirrors;
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String dataClass() {
        return "mirror";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return !opening.own() ? Optional.empty() : mirrors.all(opening).stream().filter(Mirror::onlyHers).findFirst()
                .map(mirror -> Fragment.of("feedback/_hers", "opening", opening, "mirror", mirror, "answered", pictures.of(opening, mirror).hers() != null));
    }
}
