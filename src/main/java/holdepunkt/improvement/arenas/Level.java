package holdepunkt.improvement.arenas;

import org.jspecify.annotations.Nullable;

/** A level as the area calls it. @param name null for the product's own words */
public record Level(LevelKind kind, @Nullable String name) {}
