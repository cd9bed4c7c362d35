package holdepunkt.consent.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who can see what, one tap away on every page of hers. */
@Component
class SharingEntry implements NavEntry {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.isPerson() ? Optional.of(new Entry("/people/" + viewer.self() + "/sharing", "people.sight.sharing")) : Optional.empty();
    }
}
