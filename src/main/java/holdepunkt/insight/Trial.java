package holdepunkt.insight;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period in which network meetings are tried out together. @param endedAt null while it goes on */
public record Trial(UUID id, String name, Instant begunAt, @Nullable Instant endedAt) {}
