package holdepunkt.oversight.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as the rules see it.
 *
 * @param wrote whether something was done and not only seen
 * @param known whether somebody who was not let in had been let in to the same person before
 */
public record LoggedLook(UUID actor, Instant at, List<UUID> persons, boolean wrote, @Nullable String ground, boolean letIn, boolean known) {}
