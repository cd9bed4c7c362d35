package holdepunkt.intake.events;

import java.time.LocalDate;
import java.util.UUID;

/** The day for an answer passed without one. Told once for each question. @param answerBy the day that passed */
public record NominationOverdue(UUID area, UUID nomination, UUID person, LocalDate answerBy) implements NominationEvent {}
