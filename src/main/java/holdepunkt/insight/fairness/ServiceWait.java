package holdepunkt.insight.fairness;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Waits for one service by way of a meeting and by the ordinary way, as the service's own list has them.
 *
 * @param until     the last day of the period
 * @param met       those who came by way of a meeting
 * @param other     those who came by the ordinary way
 * @param displaced how many waited longer because somebody came by way of a meeting; null where nobody knows
 */
public record ServiceWait(UUID offer, String service, LocalDate from, LocalDate until, Waits met, Waits other, @Nullable Integer displaced, String source) {

    /** @param days the median, from referral to the first time there */
    public record Waits(int persons, int days) {}

    /** Days longer by the ordinary way; negative where the meeting took longer. */
    public int shorterByMeeting() {
        return other.days() - met.days();
    }
}
