package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Only months that are over and whose numbers stand, so that nobody watches a number move while she is counted. */
final class Months {

    private Months() {}

    /** The first day after the last month that stands. @param settles days until a month stands */
    static LocalDate until(LocalDate today, int settles) {
        return today.minusDays(settles).withDayOfMonth(1);
    }

    /** From the first month with anybody in it to the last that stands. */
    static Map<LocalDate, List<Tally>> of(List<Tally> tallies, LocalDate until) {
        return of(tallies, null, until);
    }

    /** @param from the first month, whoever is in it; null for the first with anybody */
    static Map<LocalDate, List<Tally>> of(List<Tally> tallies, @Nullable LocalDate from, LocalDate until) {
        var byMonth = tallies.stream().collect(Collectors.groupingBy(Tally::month));
        var months = new LinkedHashMap<LocalDate, List<Tally>>();
        Optional.ofNullable(from).or(() -> byMonth.keySet().stream().min(Comparator.naturalOrder())).stream()
                .flatMap(first -> Stream.iterate(first, month -> month.isBefore(until), month -> month.plusMonths(1)))
                .forEach(month -> months.put(month, byMonth.getOrDefault(month, List.of())));
        return months;
    }
}
