package holdepunkt.consent.kin.web;

import holdepunkt.access.Parts;
import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody with a page of her own is close to somebody else too: the way to that part of hers. */
@Component
class PartsPart implements PersonPart {

    private final Parts parts;

    PartsPart(Parts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return 930;
    }

    @Override
    public String dataClass() {
        return "sharing";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return opening.own() && parts.mine().size() > 1 ? Optional.of(Fragment.of("kin/_parts")) : Optional.empty();
    }
}
