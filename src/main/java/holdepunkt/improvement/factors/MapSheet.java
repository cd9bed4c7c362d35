package holdepunkt.improvement.factors;

import java.util.UUID;

/** A map as it stands, and whose it is. @param version a change to it must name this, or is held against what others did since */
public record MapSheet(UUID id, long version, String group, String unitName, FactorMap map) {}
