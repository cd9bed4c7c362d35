package holdepunkt.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was asked after one meeting.
 *
 * @param form which questions, by the name of the form
 * @param onlyHers whether nobody but she sees it yet
 * @param until the last day for a late answer
 */
public record Mirror(UUID id, UUID meeting, String form, String version, Instant askedAt, boolean onlyHers, LocalDate until) {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration TWO_MONTHS = Duration.ofDays(60);

    /** Whether one may still answer. */
    public boolean isOpen(LocalDate today) {
        return !today.isAfter(until);
    }

    /** From when her contact asks her once more. */
    public Instant againFrom() {
        return askedAt.plus(A_WEEK);
    }

    /** And until when. */
    public Instant againUntil() {
        return askedAt.plus(TWO_MONTHS);
    }
}
