package holdepunkt.rights;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page: that what was hers alone is gone. Said to herself too, if the report was wrong and came to light too late. */
@Component
@SilentUnless("exists (select from rights.after_death x where x.area_id = asked.area and x.person_id = asked.person)")
class AfterDeathPart implements PersonPart {

    private final AfterDeath afterDeath;

    AfterDeathPart(AfterDeath afterDeath) {
        this.afterDeath = afterDeath;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String dataClass() {
        return "passing";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return afterDeath.doneAt(opening).map(at -> Fragment.of("rights/_afterDeath", "own", opening.own(), "at", at));
    }
}
