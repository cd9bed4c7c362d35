package holdepunkt.improvement.web.family;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.national.Edition;
import holdepunkt.improvement.chains.national.Editions;
import holdepunkt.improvement.chains.national.Inheritance;
import holdepunkt.improvement.chains.national.Inheriting;
import holdepunkt.improvement.chains.national.Learned;
import holdepunkt.improvement.chains.national.LearnedBelow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a chain's page of its family reads. */
@Component
class Above {

    private final Inheriting inheriting;
    private final Editions editions;
    private final LearnedBelow below;

    Above(Inheriting inheriting, Editions editions, LearnedBelow below) {
        this.inheriting = inheriting;
        this.editions = editions;
        this.below = below;
    }

    /** Null for a chain that began here. */
    @Nullable Inheritance inheritance(Viewer viewer, UUID chain) {
        return inheriting.of(viewer, chain).orElse(null);
    }

    List<Edition> editions(Viewer viewer, UUID chain) {
        return editions.of(viewer, chain);
    }

    List<Learned> learned(Viewer viewer, UUID chain) {
        return below.of(viewer, chain);
    }
}
