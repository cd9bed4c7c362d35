package holdepunkt.desk;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The desk in the menu of those who work here. */
@Component
class DeskEntry implements NavEntry {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.isPerson() ? Optional.of(new Entry("/people/" + viewer.self(), "desk.nav.own")) : Optional.of(new Entry("/desk", "desk.nav"));
    }
}
