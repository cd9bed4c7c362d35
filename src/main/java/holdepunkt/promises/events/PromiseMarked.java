package holdepunkt.promises.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side said what became of a promise.
 *
 * @param side {@code person}, {@code promiser} or {@code helper} or {@code on_behalf}
 * @param mark {@code kept}, {@code changed}, {@code not_kept}
 * @param by the new day, where whoever promised moved it
 */
public record PromiseMarked(AreaId area, PersonId person, UUID promise, String side, String mark, @Nullable LocalDate by, Instant at) {}
