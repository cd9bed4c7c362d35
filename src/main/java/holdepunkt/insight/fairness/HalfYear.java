package holdepunkt.insight.fairness;

import java.time.LocalDate;
import java.time.Month;

/**
 * January to June or July to December: periods that never overlap, so that two of them cannot be taken from each other.
 *
 * @param from its first day
 */
public record HalfYear(LocalDate from) {

    private static final int MONTHS = 6;
    /** So that those who were asked about at the end have had their answers too. */
    private static final int SETTLES = 2;

    /** The latest that can be published on this day. */
    public static HalfYear latest(LocalDate today) {
        var day = today.minusMonths(SETTLES);
        return new HalfYear(LocalDate.of(day.getYear(), day.getMonthValue() > MONTHS ? Month.JULY : Month.JANUARY, 1).minusMonths(MONTHS));
    }

    /** The day after it. */
    public LocalDate until() {
        return from.plusMonths(MONTHS);
    }

    /** The day after the last that is looked at. */
    public LocalDate seenUntil() {
        return until().plusMonths(SETTLES);
    }
}
