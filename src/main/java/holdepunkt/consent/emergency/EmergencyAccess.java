package holdepunkt.consent.emergency;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time somebody took emergency access.
 *
 * @param reason of {@link EmergencyRules#REASONS}
 * @param outcome {@code right} or {@code wrong} as a leader saw it, or null while nobody has answered
 */
public record EmergencyAccess(UUID id, PersonId person, AccountId by, String name, String unit, String reason, PersonText why, Instant takenAt, Instant endsAt,
                              Instant reviewBy, @Nullable String outcome, @Nullable PersonText words, @Nullable Instant reviewedAt) {

    public boolean isReviewed() {
        return outcome != null;
    }

    public boolean wasInTime() {
        return reviewedAt != null && !reviewedAt.isAfter(reviewBy);
    }
}
