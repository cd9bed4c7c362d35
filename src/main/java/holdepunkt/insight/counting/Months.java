package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Only months that are over and whose numbers stand, so that nobody watches a number move while she is counted. */
final class Months {

    private Months() {}

    /** The first day after the last month that stands. @param settles days until a month stands */
    static LocalDate until(LocalDate today, int settles) {
        return today.minusDays(settles).withDayOfMonth(1);
    }

    /** From the first month with anybody in it to the last that stands. */
    static List<LocalDate> of(List<Tally> tallies, LocalDate until) {
        return tallies.stream().map(Tally::month).min(Comparator.naturalOrder())
                .map(first -> Stream.iterate(first, month -> month.isBefore(until), month -> month.plusMonths(1)).toList()).orElse(List.of());
    }
}
