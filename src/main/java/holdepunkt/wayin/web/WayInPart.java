package holdepunkt.wayin.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the page of codes, for her and for those who may give one. */
@Component
class WayInPart implements PersonPart {

    @Override
    public int order() {
        return 910;
    }

    @Override
    public String dataClass() {
        return "way_in";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("wayin/_link", "opening", opening));
    }
}
