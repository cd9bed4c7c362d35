package holdepunkt.intake.events;

import java.time.LocalDate;
import java.util.UUID;

/** The question is closed. @param kind answered, her_no or wrong_person */
public record NominationClosed(UUID area, UUID nomination, UUID person, String kind, LocalDate closedOn) implements NominationEvent {}
