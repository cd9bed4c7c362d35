package holdepunkt.people.events;

import java.time.LocalDate;
import java.util.UUID;

/** Before she leaves a ward: she was asked again about what she has said yes to since that day (R15). */
public record AskedBeforeRelease(UUID area, UUID person, LocalDate since) {}
