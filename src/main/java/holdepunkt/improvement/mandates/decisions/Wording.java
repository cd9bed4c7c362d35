package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says.
 *
 * @param owner who answers for it, or null where words say it
 * @param ownerWords a role or a service that answers for it, or empty
 * @param due or null where the document it came with gives no day
 * @param readings of a result, where it is about one
 */
public record Wording(String words, @Nullable AccountId owner, String ownerWords, @Nullable LocalDate due, Readings readings) {

    /** As a group decides it; its readings come later. */
    public Wording(String words, @Nullable AccountId owner, String ownerWords, @Nullable LocalDate due) {
        this(words, owner, ownerWords, due, Readings.NONE);
    }
}
