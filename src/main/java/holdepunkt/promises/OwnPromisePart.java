package holdepunkt.promises;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page, apart from what was promised her: what she took on. Nobody sees it but those she shows it to. */
@Component
class OwnPromisePart implements PersonPart {

    private final OwnPromises promises;

    OwnPromisePart(OwnPromises promises) {
        this.promises = promises;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public String dataClass() {
        return "own_promise";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("promises/_own", "opening", opening, "lines", promises.of(opening), "back", "home"));
    }
}
