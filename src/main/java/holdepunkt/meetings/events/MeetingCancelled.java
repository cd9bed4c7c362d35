package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** The meeting will not be held; those who were told of it are to be told so. */
public record MeetingCancelled(UUID area, UUID person, UUID meeting, Instant at) {}
