package holdepunkt.improvement.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.chains.Seen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The version of a chain that a form was filled in by. */
public final class Version {

    private Version() {}

    /** @throws BrokenRule when the form does not say */
    public static Seen of(UUID chain, @Nullable Long version) {
        if (version == null) {
            throw BrokenRule.of("core.error.missing");
        }
        return new Seen(chain, version);
    }
}
