package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** She was asked how the meeting was. @param moment {@code right_after} or {@code later} @param coped {@code yes}, {@code no} or {@code unknown} */
public record HowItWasTold(UUID area, UUID person, UUID meeting, String moment, String coped, Instant at) {}
