package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who can see what, and who has looked: one tap from her page. */
@Component
class SightPart implements PersonPart {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String dataClass() {
        return "log";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("people/_sight", "opening", opening, "more", true));
    }
}
