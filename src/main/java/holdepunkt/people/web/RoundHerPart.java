package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.PeopleRoundHer;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people round her. */
@Component
class RoundHerPart implements PersonPart {

    private final PeopleRoundHer people;

    RoundHerPart(PeopleRoundHer people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public String dataClass() {
        return "network";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("people/_roundHer", "opening", opening, "people", people.of(opening)));
    }
}
