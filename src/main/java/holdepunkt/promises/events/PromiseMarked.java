package holdepunkt.promises.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One side said what became of a promise. @param side {@code person}, {@code promiser} or {@code helper} @param mark {@code kept}, {@code changed}, {@code not_kept} */
public record PromiseMarked(AreaId area, PersonId person, UUID promise, String side, String mark, Instant at) {}
