package holdepunkt.rights;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What she holds back, and since when. @param dataClass of the policy @param answer null until an officer has answered */
public record Restriction(UUID id, String dataClass, Instant since, @Nullable RestrictionAnswer answer) {}
