package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The log in the menu of those who look after it. */
@Component
class LogEntry implements NavEntry {

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("privacy_officer") ? Optional.of(new Entry("/log-review", "oversight.nav")) : Optional.empty();
    }
}
