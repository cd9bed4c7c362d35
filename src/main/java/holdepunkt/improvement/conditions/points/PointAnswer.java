package holdepunkt.improvement.conditions.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What leaders answered.
 *
 * @param version from 1 for each question
 * @param owner who sees to it: a role or a group, empty where it is one who works here
 * @param ownerId her account, or null
 * @param ownerName her name, or null
 * @param cameOf what came of it, or null while nothing has
 * @param by who wrote it down
 */
public record PointAnswer(UUID id, UUID question, long version, String words, String owner, @Nullable UUID ownerId, @Nullable String ownerName, LocalDate due,
                          @Nullable String cameOf, String by, Instant at) {

    public boolean overdue(LocalDate today) {
        return cameOf == null && due.isBefore(today);
    }

    /** Whether it was answered so already: the words, who sees to it and by when. */
    boolean says(String wanted, String role, @Nullable UUID who, LocalDate by) {
        return words.equals(wanted) && owner.equals(role) && Objects.equals(ownerId, who) && due.equals(by);
    }

    /** Who sees to it, as one says it. */
    public String seesToIt() {
        return ownerName == null ? owner : owner.isEmpty() ? ownerName : ownerName + ", " + owner;
    }
}
