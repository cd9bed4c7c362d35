package holdepunkt.rights;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.UUID;

/** Her own words beside something others wrote. @param about the table it stands in @param of the row */
public record Remark(String about, UUID of, PersonText words, Instant writtenAt) {}
