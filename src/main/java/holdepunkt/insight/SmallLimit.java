package holdepunkt.insight;

import java.time.Instant;

/** A limit somebody set: fewer persons than this are not told of. */
public record SmallLimit(int k, String because, String by, Instant at) {}
