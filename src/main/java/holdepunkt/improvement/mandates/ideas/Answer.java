package holdepunkt.improvement.mandates.ideas;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who decide said, and why.
 *
 * @param becomes {@code decision} or {@code test} when the answer is yes, else null
 * @param group who answered: the group that was asked, or the one it reports to
 */
public record Answer(int number, IdeaOutcome outcome, String because, @Nullable String becomes, @Nullable UUID decision, String group, String by, Instant at) {}
