package holdepunkt.promises;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to one's own promises, for those who work here. */
@Component
class MyPromisesEntry implements NavEntry {

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.isPerson() || viewer.works().isEmpty() ? Optional.empty() : Optional.of(new Entry("/my-promises", "promises.mine.heading"));
    }
}
