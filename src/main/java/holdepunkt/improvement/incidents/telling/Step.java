package holdepunkt.improvement.incidents.telling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of the way. @param met what she met @param did what the services did @param role who, or null @param gap what stood between, or empty */
public record Step(UUID id, String met, String did, @Nullable Role role, String gap) {}
