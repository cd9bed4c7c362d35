package holdepunkt.people.passing;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report of a death, and what became of it: waiting, standing or undone, by its rows.
 *
 * @param leader who confirms it
 * @param forKin the human her family may call
 * @param kinPhone that human's number, or the unit's
 * @param shredOn the day what is hers alone is shredded
 */
public record Passing(UUID id, AccountId reportedBy, String reporter, Instant reportedAt, AccountId leader, String leaderName, String forKin, @Nullable String kinPhone,
                      @Nullable Instant confirmedAt, @Nullable LocalDate shredOn, @Nullable Instant undoneAt) {

    public boolean isWaiting() {
        return confirmedAt == null && undoneAt == null;
    }

    public boolean stands() {
        return confirmedAt != null && undoneAt == null;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** One of the two whose act it is. */
    public boolean isOf(AccountId account) {
        return account.equals(reportedBy) || account.equals(leader);
    }
}
