package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a contact or coordinator writes down when her life changes: last on the page, and never on her own. */
@Component
class ChangesPart implements PersonPart {

    @Override
    public int order() {
        return 950;
    }

    @Override
    public String dataClass() {
        return "network";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return opening.has("contact") || opening.has("coordinator") ? Optional.of(Fragment.of("people/_changes", "opening", opening)) : Optional.empty();
    }
}
