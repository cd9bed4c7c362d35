package holdepunkt.signals;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal from when it was raised to how it ended, with the leaders who were asked.
 *
 * @param way {@code agenda}, {@code not_now}, or null while it is open
 * @param settledBy name of who decided, or null
 */
public record SignalStory(OpenSignal signal, @Nullable String way, @Nullable UUID meeting, @Nullable PersonText because, @Nullable String settledBy,
                          @Nullable Instant settledAt, List<Asked> asked) {

    /** One leader who was asked, and what she answered, if she has. */
    public record Asked(UUID id, String leader, Instant askedAt, PersonText what, @Nullable UUID answerId, @Nullable PersonText answer, @Nullable Instant answeredAt) {}

    public boolean isOpen() {
        return way == null;
    }
}
