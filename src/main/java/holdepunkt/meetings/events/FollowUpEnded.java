package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What came of the meeting was told. Told anew, the latest counts.
 *
 * @param outcome support_already_there, network_strengthened, way_in or offered_not_taken_up
 */
public record FollowUpEnded(UUID area, UUID person, UUID meeting, String outcome, Instant at) {}
