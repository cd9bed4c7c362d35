package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** The meeting is closed. @param way {@code ordinary}, {@code left_early}, {@code emergency} or {@code nobody_met} @param minutes how long was set aside */
public record MeetingClosed(UUID area, UUID person, UUID meeting, String way, Instant beginsAt, int minutes, Instant at) {}
