package holdepunkt.improvement.mandates.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is now.
 *
 * @param group whose it is; null for one a document brought
 * @param at the meeting it was made at, or null
 * @param place from 0 among those the document brought
 * @param line where it stands in the document, or null
 */
public record Decision(UUID id, @Nullable UUID group, String groupName, @Nullable AtMeeting at, @Nullable UUID document, int place, @Nullable Integer line, Version now) {

    /** One wording, and why it came. @param ownerName who answers for it, by name or in words; empty for nobody yet */
    public record Version(int number, Became became, Wording wording, String ownerName, String because, String by, Instant at) {}

    public boolean isOpen() {
        return !now.became().isEnd();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && now.wording().due() != null && now.wording().due().isBefore(today);
    }
}
