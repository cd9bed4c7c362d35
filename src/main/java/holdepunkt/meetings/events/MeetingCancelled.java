package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** The meeting will not be held; those who were told of it are to be told so. @param beginsAt when it was to begin @param minutes how long was set aside */
public record MeetingCancelled(UUID area, UUID person, UUID meeting, Instant beginsAt, int minutes, Instant at) {}
