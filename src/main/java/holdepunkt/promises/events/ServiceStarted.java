package holdepunkt.promises.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side said when a service that was applied for began.
 *
 * @param side {@code person}, {@code promiser}, {@code helper} or {@code on_behalf}
 * @param began the day, or null where nothing came of it
 * @param at when it was said
 */
public record ServiceStarted(AreaId area, PersonId person, UUID promise, String side, @Nullable LocalDate began, Instant at) {}
