package holdepunkt.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Birth numbers that belong to nobody, from the Tax Administration's synthetic series (month + 80), for demonstrations and tests. */
public final class SyntheticIds {

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private SyntheticIds() {
    }

    /** The n-th synthetic number of somebody born that day; the same every time. */
    public static NationalId bornOn(LocalDate day, int n) {
        return series(day, 0, 80).skip(n).findFirst().orElseThrow(() -> new IllegalArgumentException("The series of that day is used up"));
    }

    /** All numbers of a day in one series, told by what is added to day and month. */
    static Stream<NationalId> series(LocalDate day, int addedToDay, int addedToMonth) {
        int first = day.getYear() < 2000 ? 0 : 500;
        var date = "%02d%02d%02d".formatted(day.getDayOfMonth() + addedToDay, day.getMonthValue() + addedToMonth, day.getYear() % 100);
        return IntStream.range(first, first + 500).mapToObj(individual -> withControlDigits(date + "%03d".formatted(individual)))
            .flatMap(Optional::stream);
    }

    private static Optional<NationalId> withControlDigits(String nine) {
        int first = controlDigit(nine, FIRST_WEIGHTS);
        int second = controlDigit(nine + first, SECOND_WEIGHTS);
        return first == 10 || second == 10 ? Optional.empty() : Optional.of(new NationalId(nine + first + second));
    }

    private static int controlDigit(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
