package holdepunkt.people.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has looked, one tap away on every page of hers. */
@Component
class WhoLookedEntry implements NavEntry {

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.isPerson() ? Optional.of(new Entry("/people/" + viewer.self() + "/log", "people.sight.log")) : Optional.empty();
    }
}
