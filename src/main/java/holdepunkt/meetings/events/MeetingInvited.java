package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/**
 * One seat is to be told of the meeting as it now stands: the first time, or after a change.
 *
 * @param change how many changes there were before it, zero for the first time
 */
public record MeetingInvited(UUID area, UUID person, UUID meeting, UUID seat, int change, Instant at) {}
