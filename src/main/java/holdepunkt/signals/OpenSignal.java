package holdepunkt.signals;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that should be taken up.
 *
 * @param kind a word such as {@code promise_overdue}
 * @param subject the id of what it is about, known to the module that raised it
 * @param concerns whose own matter it is, who therefore does not settle it
 */
public record OpenSignal(UUID id, String kind, UUID subject, Instant raisedAt, @Nullable AccountId concerns) {

    /** Message key of what the kind is called. */
    public String key() {
        return SignalKinds.key(kind);
    }
}
