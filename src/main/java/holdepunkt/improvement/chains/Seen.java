package holdepunkt.improvement.chains;

import java.util.UUID;

/** Which chain, and the version of it that whoever changes it was looking at. */
public record Seen(UUID chain, long version) {}
