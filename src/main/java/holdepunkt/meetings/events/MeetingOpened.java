package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting was opened. @param kind a word of {@code meetings.meeting.kind} */
public record MeetingOpened(UUID area, UUID person, UUID meeting, String kind, @Nullable UUID nomination, Instant beginsAt, Instant at) {}
