package holdepunkt.improvement.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.NavEntry;
import holdepunkt.improvement.chains.Builders;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the result chains, for those who build them. Others who work here come by a link they are given. */
@Component
class ImprovementEntry implements NavEntry {

    @Override
    public int order() {
        return 910;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return Builders.mayBuild(viewer) ? Optional.of(new Entry("/improvement", "improvement.title")) : Optional.empty();
    }
}
