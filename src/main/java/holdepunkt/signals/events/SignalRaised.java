package holdepunkt.signals.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Something should be taken up. @param kind a word such as {@code promise_overdue} @param subject the id of what it is about */
public record SignalRaised(AreaId area, PersonId person, UUID signal, String kind, UUID subject, Instant at) {}
