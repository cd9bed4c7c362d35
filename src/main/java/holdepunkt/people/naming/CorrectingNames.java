package holdepunkt.people.naming;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Stale;
import java.util.ArrayList;
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
            throw new Stale(now.version(), differences(now, name, called));
        }
        if (!now.is(name, called)) {
            names.keep(hers, now);
        }
    }

    private static ArrayList<Stale.Difference> differences(HerName now, String name, String called) {
        var differences = new ArrayList<Stale.Difference>();
        if (!now.called().equals(called)) {
            differences.add(new Stale.Difference("called", "people.name.called", now.called(), called));
        }
        if (!now.name().equals(name)) {
            differences.add(new Stale.Difference("name", "people.name.name", now.name(), name));
        }
        return differences;
    }
}
