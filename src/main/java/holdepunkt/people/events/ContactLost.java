package holdepunkt.people.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fixed contact fell away without her choosing it, or a stand-in has stood in too long: should be taken up.
 *
 * @param tie the tie that ended, was paused, or has waited beyond its day
 * @param standIn the tie of the one who stands in, or null where the days of R3 have passed
 * @param why {@code work_ended}, {@code paused} or {@code no_successor}
 */
public record ContactLost(UUID area, UUID person, UUID tie, @Nullable UUID standIn, String why) {}
