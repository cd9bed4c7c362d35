package holdepunkt.improvement.chains.evidence;

import java.time.Instant;

/** Somebody outside the group has looked. @param stands false when evidence has come or gone since @param by a name */
public record OutsideCheck(String saw, String by, Instant at, boolean stands) {}
