package holdepunkt.diary.events;

import java.time.LocalDate;
import java.util.UUID;

/** The hour has come that she set herself. Told once for each day. */
public record ReminderDue(UUID area, UUID person, LocalDate day) {}
