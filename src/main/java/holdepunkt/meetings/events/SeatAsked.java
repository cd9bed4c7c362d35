package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** Somebody asks for a seat, which waits for her yes. */
public record SeatAsked(UUID area, UUID person, UUID meeting, UUID seat, Instant at) {}
