package holdepunkt.diary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That she wants something erased, while she can still regret it. @param entry the page, or null for all of it */
public record Deletion(UUID id, @Nullable UUID entry, Instant regretUntil) {}
