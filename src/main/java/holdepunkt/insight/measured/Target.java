package holdepunkt.insight.measured;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one wants a measure to be. @param wanted in its unit; null where there is no target any more */
public record Target(@Nullable Double wanted, String because, String by, Instant at) {}
