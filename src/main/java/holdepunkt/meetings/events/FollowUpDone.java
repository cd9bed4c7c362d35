package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** What came of the meeting was told. @param outcome a word of {@code meetings.follow_up_outcome.outcome} */
public record FollowUpDone(UUID area, UUID person, UUID meeting, String outcome, Instant at) {}
