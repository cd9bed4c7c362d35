package holdepunkt.oversight.review;

import java.time.Instant;
import java.util.UUID;

/** What came of a week. @param outcome fine or followed_up @param reason a code of {@link ReviewingWeeks} */
public record Reviewed(UUID actor, String outcome, String reason, String by, Instant at) {}
