package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** Something was said of the seat of a coordinator. @param what {@code asked}, {@code yes}, {@code no} or {@code ended} */
public record CoordinatorChanged(UUID area, UUID person, UUID meeting, UUID seat, String what, Instant at) {}
