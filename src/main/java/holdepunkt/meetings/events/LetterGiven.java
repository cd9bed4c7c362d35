package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** The letter reached her. @param how in_hand, kept_by_contact, read_aloud, page or not_at_all */
public record LetterGiven(UUID area, UUID person, UUID meeting, UUID version, String how, Instant at) {}
