package holdepunkt.intake.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The office answered, or answered anew.
 *
 * @param answer yes, not_now or no
 * @param askedBy the account that asked, which may be her own
 */
public record NominationAnswered(UUID area, UUID nomination, UUID person, String answer, UUID answerId, UUID askedBy, LocalDate answeredOn) implements NominationEvent {}
