package holdepunkt.improvement.chains.evidence;

import java.time.Instant;

/** Why a piece of evidence no longer counts. It is still there to be read. @param by a name */
public record Withdrawal(String because, String by, Instant at) {}
