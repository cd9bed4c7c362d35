package holdepunkt.people.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way in to her that is open now.
 *
 * @param account the human, or null where it is those at a unit
 * @param name null for those shown by their role
 * @param role a word of {@code access.role}: what the human does, or which work at the unit it is for; null where it is everyone there
 * @param unitId the unit where it is those who work there, or null
 * @param classes what it opens, as {@code policy.csv} names it
 * @param until when it ends by itself, or null
 * @param pausesAt when a part of it pauses unless renewed, or null
 */
public record OpenTo(UUID cause, String ground, @Nullable UUID account, @Nullable String name, @Nullable String role, @Nullable String unit, @Nullable UUID unitId,
                     List<String> classes, Instant since, @Nullable Instant until, @Nullable Instant pausesAt) {}
