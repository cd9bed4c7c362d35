package holdepunkt.people;

import holdepunkt.core.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone who works here from outside the services. @param signedOn the day on their declaration, or null while there is none @param keeper who keeps it */
public record Outsider(AccountId account, String name, String unit, @Nullable LocalDate signedOn, @Nullable String keeper) {}
