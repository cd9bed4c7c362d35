package holdepunkt.signals.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A signal ended. @param way {@code agenda} or {@code not_now} */
public record SignalSettled(AreaId area, PersonId person, UUID signal, String kind, String way, Instant at) {}
