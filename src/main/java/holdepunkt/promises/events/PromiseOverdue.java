package holdepunkt.promises.events;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** The day passed without a word from whoever promised. @param by the day, as last changed */
public record PromiseOverdue(AreaId area, PersonId person, UUID promise, LocalDate by) {}
