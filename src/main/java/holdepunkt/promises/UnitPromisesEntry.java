package holdepunkt.promises;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to what one's service has promised. */
@Component
class UnitPromisesEntry implements NavEntry {

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return UnitPromises.services(viewer).isEmpty() ? Optional.empty() : Optional.of(new Entry("/unit-promises", "promises.unit.heading"));
    }
}
