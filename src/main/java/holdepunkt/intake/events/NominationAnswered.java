package holdepunkt.intake.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The office answered, or answered anew.
 *
 * @param answer yes, not_now or no
 * @param at the moment its record says
 * @param askedBy the account that asked, which may be her own
 */
public record NominationAnswered(UUID area, UUID nomination, UUID person, String answer, UUID answerId, UUID askedBy, LocalDate answeredOn,
                                 Instant at) implements NominationEvent {}
