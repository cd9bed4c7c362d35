package holdepunkt.people.naming;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Stale;
import org.springframework.stereotype.Component;

/** She corrects her name. It holds at once, everywhere; what stood before is kept for her, with when and by whom. */
@Component
public class CorrectingNames {

    private final HerNames names;

    CorrectingNames(HerNames names) {
        this.names = names;
    }

    /** @throws Stale when it was changed in between */
    public void correct(Opening hers, String name, String called, long seen) {
        if (!hers.own()) {
            throw new NotOpen();
        }
        var now = names.of(hers);
        if (!names.change(hers, name, called, seen)) {
            throw new Stale();
        }
        if (!now.is(name, called)) {
            names.keep(hers, now);
        }
    }
}
