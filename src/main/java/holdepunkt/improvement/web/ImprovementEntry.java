package holdepunkt.improvement.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to what is learned together, for everybody who works here: whoever builds nothing reads, and may have an idea. */
@Component
class ImprovementEntry implements NavEntry {

    @Override
    public int order() {
        return 910;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.works().isEmpty() ? Optional.empty() : Optional.of(new Entry("/improvement", "improvement.home"));
    }
}
