package holdepunkt.rights;

import java.time.Instant;
import java.util.UUID;

/** What she holds back, and since when. @param dataClass of the policy */
public record Restriction(UUID id, String dataClass, Instant since) {}
