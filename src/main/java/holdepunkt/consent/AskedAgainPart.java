package holdepunkt.consent;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her own page: what she has said yes to and is asked about again. */
@Component
@SilentUnless("exists (select from consent.consent x where x.area_id = asked.area and x.person_id = asked.person) or "
        + "exists (select from consent.withdrawal x where x.area_id = asked.area and x.person_id = asked.person)")
class AskedAgainPart implements PersonPart {

    private final GivenConsents given;

    AskedAgainPart(GivenConsents given) {
        this.given = given;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String dataClass() {
        return "sharing";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var asked = given.toBeAskedAgain(opening);
        boolean ofAge = given.stoppedByAge(opening);
        return asked.isEmpty() && !ofAge ? Optional.empty() : Optional.of(Fragment.of("consent/_askedAgain", "opening", opening, "asked", asked, "ofAge", ofAge));
    }
}
