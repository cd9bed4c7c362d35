package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** The letter went out of the hands of those who wrote it, for the first time. */
public record LetterFinished(UUID area, UUID person, UUID meeting, UUID version, int number, Instant at) {}
