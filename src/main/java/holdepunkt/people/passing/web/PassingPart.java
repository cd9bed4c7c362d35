package holdepunkt.people.passing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import holdepunkt.people.passing.Passings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** First on the page while a report waits or stands: for her own page, whom to call. */
@Component
@SilentUnless("exists (select from people.passing x where x.area_id = asked.area and x.person_id = asked.person)")
class PassingPart implements PersonPart {

    private final Passings passings;

    PassingPart(Passings passings) {
        this.passings = passings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String dataClass() {
        return "passing";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return passings.latest(opening).filter(passing -> !opening.own() || passing.stands())
                .map(passing -> Fragment.of("people/passing/_part", "opening", opening, "passing", passing));
    }
}
