package holdepunkt.insight;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which months are hidden so that a half-year's total, published elsewhere, gives none of the small ones away. In each half-year the first month with k or
 * more gives cover to the small ones, since it could be any number. It is chosen before it is known whether there will be any, so it is told only when the
 * half-year is over and there were none.
 */
public final class MonthCover {

    private static final int HALF = 6;

    private MonthCover() {}

    /**
     * @param persons in each month by its first day
     * @param until the first day after the last month that is published
     */
    public static Set<LocalDate> hidden(Map<LocalDate, Integer> persons, LocalDate until, Suppression suppression) {
        var halves = new TreeMap<>(persons).entrySet().stream().collect(Collectors.groupingBy(month -> firstOfHalf(month.getKey()), TreeMap::new, Collectors.toList()));
        var hidden = new HashSet<LocalDate>();
        halves.forEach((first, months) -> {
            var small = months.stream().filter(month -> month.getValue() > 0 && !suppression.isEnough(month.getValue())).map(Map.Entry::getKey).toList();
            hidden.addAll(small);
            if (!small.isEmpty() || until.isBefore(first.plusMonths(HALF))) {
                months.stream().filter(month -> suppression.isEnough(month.getValue())).findFirst().ifPresent(month -> hidden.add(month.getKey()));
            }
        });
        return hidden;
    }

    private static LocalDate firstOfHalf(LocalDate month) {
        return LocalDate.of(month.getYear(), month.getMonthValue() > HALF ? HALF + 1 : 1, 1);
    }
}
