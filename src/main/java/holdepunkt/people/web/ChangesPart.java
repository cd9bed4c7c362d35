package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where it is written down that her life changes: by her, or by her contact or coordinator. Nobody else is shown it, and her death is never hers to write. */
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
        if (opening.own()) {
            return Optional.of(Fragment.of("people/_changesOwn", "opening", opening));
        }
        return opening.has("contact") || opening.has("coordinator") ? Optional.of(Fragment.of("people/_changes", "opening", opening)) : Optional.empty();
    }
}
