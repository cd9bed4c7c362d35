package holdepunkt.rights;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page, for everyone who sees what she remarked on. */
@Component
@SilentUnless("exists (select from rights.remark x where x.area_id = asked.area and x.person_id = asked.person)")
class RemarksPart implements PersonPart {

    private final Remarks remarks;

    RemarksPart(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public String dataClass() {
        return "identity";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var found = remarks.of(opening);
        return found.isEmpty() ? Optional.empty() : Optional.of(Fragment.of("rights/_remarks", "own", opening.own(), "remarks", found));
    }
}
