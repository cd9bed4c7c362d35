package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting took place.
 *
 * @param beginsAt        when it was to begin, as last changed
 * @param minutes         how long was set aside for it
 * @param gpPresent       whether a seat for her doctor was kept with her yes, in the room or by phone
 * @param supporterSeated whether somebody had prepared it with her
 */
public record MeetingHeld(UUID area, UUID person, UUID meeting, String kind, @Nullable UUID nomination, boolean gpPresent, boolean supporterSeated,
                          Instant beginsAt, int minutes, Instant at) {}
