package holdepunkt.insight.counting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Persons of one month who are alike. Not suppressed: stays in this package.
 *
 * @param route by which way the question came, where that is asked
 * @param good whether it is so, or whether the wait is over; null where it cannot be said
 * @param days waited
 * @param why it cannot be said
 * @param amount minutes
 */
record Tally(LocalDate month, @Nullable String route, @Nullable Boolean good, @Nullable Integer days, @Nullable String why, int persons, long amount) {

    boolean isGood() {
        return good != null && good;
    }
}
