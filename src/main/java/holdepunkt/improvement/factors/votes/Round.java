package holdepunkt.improvement.factors.votes;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of votes.
 *
 * @param each how many votes each has
 * @param closedAt null while it is open
 * @param voters how many have voted
 * @param mine what the viewer has voted for
 * @param votes how they fell; empty until it is closed, and where too few voted
 */
public record Round(UUID id, int number, int each, String openedBy, Instant openedAt, @Nullable Instant closedAt, int voters, Set<UUID> mine, Map<UUID, Integer> votes) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** So few voted that how the votes fell would say how each voted. */
    public boolean isOfAFew() {
        return !isOpen() && voters > 0 && votes.isEmpty();
    }
}
