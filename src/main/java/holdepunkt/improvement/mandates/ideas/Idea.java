package holdepunkt.improvement.mandates.ideas;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea from somebody who works here, and where it stands.
 *
 * @param rises the group that may answer as well when the day has passed, or null
 * @param answer the latest, or null while it waits
 */
public record Idea(UUID id, UUID group, String groupName, @Nullable UUID rises, String risesName, Asked asked, @Nullable Answer answer, @Nullable Reply reply) {

    public record Asked(String what, String why, LocalDate answerBy, AccountId account, String by, Instant at) {}

    public record Reply(String words, Instant at) {}

    public boolean waits() {
        return answer == null;
    }

    public boolean isOverdue(LocalDate today) {
        return waits() && asked.answerBy().isBefore(today);
    }

    /** Whether this group may answer it today. */
    public boolean isFor(UUID one, LocalDate today) {
        return one.equals(group) || one.equals(rises) && asked.answerBy().isBefore(today);
    }
}
