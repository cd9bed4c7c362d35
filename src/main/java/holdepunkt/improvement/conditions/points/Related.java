package holdepunkt.improvement.conditions.points;

import org.jspecify.annotations.Nullable;

/** Where the same is said elsewhere. */
public record Related(@Nullable String source, @Nullable Integer line, @Nullable String text) {}
