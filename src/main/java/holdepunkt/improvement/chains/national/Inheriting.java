package holdepunkt.improvement.chains.national;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chains;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds a chain against the one above it. Called inside the gate. */
@Component
public class Inheriting {

    private final Editions editions;
    private final Chains chains;

    Inheriting(Editions editions, Chains chains) {
        this.editions = editions;
        this.chains = chains;
    }

    /** Empty for a chain that began here. */
    public Optional<Inheritance> of(Viewer viewer, UUID chain) {
        return editions.above(viewer, chain).map(from -> {
            var newest = editions.newest(from);
            return Inheritance.of(from, editions.chain(from.area(), from.id()), chains.now(viewer, chain).content(), editions.chain(newest.area(), newest.id()));
        });
    }
}
