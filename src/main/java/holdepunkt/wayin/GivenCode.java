package holdepunkt.wayin;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One code as it stands now.
 *
 * @param givenBy the helper, by name
 * @param digits the code itself in groups, only for the helper who gave it and only while it works
 */
public record GivenCode(UUID id, AccountId giver, String givenBy, Instant givenAt, Instant endsAt, @Nullable Instant usedAt, @Nullable Instant endedAt,
                        @Nullable String digits) {

    public boolean waits() {
        return usedAt == null && endedAt == null && endsAt.isAfter(Instant.now());
    }

    /** Whether there is still something to stop: a code that waits, or the twelve hours after it was used. */
    public boolean counts() {
        return waits() || endedAt == null && usedAt != null && usedAt.plus(ComingIn.LASTS).isAfter(Instant.now());
    }
}
