package holdepunkt.intake.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody asked for a meeting.
 *
 * @param route the kind of unit it came from, or {@code self}
 * @param urgency ordinary or same_day
 * @param criteria the ids of the written sentences that were ticked
 */
public record NominationMade(UUID area, UUID nomination, UUID person, String route, String urgency, UUID criteriaVersion, Set<UUID> criteria, LocalDate madeOn, LocalDate answerBy)
        implements NominationEvent {}
