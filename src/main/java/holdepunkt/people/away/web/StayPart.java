package holdepunkt.people.away.web;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.away.KeepingStays;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page and to her contact, while she is not free. */
@Component
@SilentUnless("exists (select from people.stay x where x.area_id = asked.area and x.person_id = asked.person)")
class StayPart implements PersonPart {

    private final KeepingStays keeping;

    StayPart(KeepingStays keeping) {
        this.keeping = keeping;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String dataClass() {
        return "stay";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return keeping.now(opening).map(stay -> Fragment.of("people/away/_part", "opening", opening, "stay", stay));
    }
}
