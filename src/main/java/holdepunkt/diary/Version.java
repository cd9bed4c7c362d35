package holdepunkt.diary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was written once.
 *
 * @param follows the version it was written from, or null
 * @param setAside whether she chose another over it
 */
public record Version(UUID id, @Nullable UUID follows, Leaf leaf, Instant receivedAt, boolean setAside) {}
