package holdepunkt.improvement.factors;

import java.util.UUID;

/** A map at the version somebody looked at. */
public record SeenMap(UUID map, long version) {}
