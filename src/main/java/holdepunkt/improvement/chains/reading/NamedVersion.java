package holdepunkt.improvement.chains.reading;

import java.time.Instant;

/** A version with a name, to come back to. @param by the name of whoever named it */
public record NamedVersion(long version, String name, String by, Instant at) {}
