package holdepunkt.improvement.chains.evidence;

import java.util.UUID;

/** A stone or a link in a chain. */
public record Spot(UUID chain, UUID part) {}
