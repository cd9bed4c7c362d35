package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a group.
 *
 * @param time as it was written, or empty
 * @param closed the last time its minutes were done, or null
 */
public record GroupMeeting(UUID id, UUID group, String groupName, LocalDate on, String time, String place, String calledBy, @Nullable Closed closed) {

    /** @param reopened why they were opened again, or null while they are locked */
    public record Closed(int version, String by, Instant at, @Nullable String reopened) {}

    /** Its day has passed. */
    public boolean isOver() {
        return on.isBefore(LocalDate.now(Period.NORWAY));
    }

    public boolean isLocked() {
        return closed != null && closed.reopened() == null;
    }
}
