package holdepunkt.improvement.web.factors;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.factors.SeenMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The version of a map that a form was filled in by. */
final class Seen {

    private Seen() {}

    /** @throws BrokenRule when the form does not say */
    static SeenMap of(UUID map, @Nullable Long version) {
        if (version == null) {
            throw BrokenRule.of("core.error.missing");
        }
        return new SeenMap(map, version);
    }
}
