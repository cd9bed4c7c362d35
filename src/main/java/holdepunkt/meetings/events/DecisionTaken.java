package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** A line of the letter stands. @param kind i_do, we_apply, no_here or nobody_took */
public record DecisionTaken(UUID area, UUID person, UUID meeting, UUID line, String kind, Instant at) {}
