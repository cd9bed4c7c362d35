package holdepunkt.insight;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the numbers, for those whose work is to improve the work, and whoever answers for what research gets. */
@Component
class InsightEntry implements NavEntry {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        boolean improves = viewer.worksAs("leader") || viewer.worksAs("working_group") || viewer.worksAs("user_representative")
                || viewer.worksAs("privacy_officer");
        return improves ? Optional.of(new Entry("/insight", "insight.title")) : Optional.empty();
    }
}
