package holdepunkt.oversight.breach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person whose data it was, by the log. @param classes what of hers was opened @param name null until somebody else agreed */
public record Affected(UUID person, List<String> classes, int times, Instant first, Instant last, @Nullable String name) {}
