package holdepunkt.improvement.factors.talk;

import java.time.Instant;
import java.util.UUID;

/** What somebody said about a factor, a finding or a priority. */
public record Comment(UUID part, String words, String by, Instant at) {}
