package holdepunkt.intake.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody asked for a meeting.
 *
 * @param route the kind of unit it came from, or {@code self}
 * @param urgency ordinary or same_day
 */
public record NominationMade(UUID area, UUID nomination, UUID person, String route, String urgency, UUID criteriaVersion, LocalDate madeOn, LocalDate answerBy)
        implements NominationEvent {}
