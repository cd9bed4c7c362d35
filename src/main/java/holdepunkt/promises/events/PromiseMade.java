package holdepunkt.promises.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** Someone who works there promised something. @param source the decision line it came from @param kind {@code i_do} or {@code we_apply} */
public record PromiseMade(AreaId area, PersonId person, UUID promise, UUID source, String kind, LocalDate by) {}
