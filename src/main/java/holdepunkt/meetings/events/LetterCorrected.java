package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** Something was put right in a new version. */
public record LetterCorrected(UUID area, UUID person, UUID meeting, UUID version, int number, Instant at) {}
