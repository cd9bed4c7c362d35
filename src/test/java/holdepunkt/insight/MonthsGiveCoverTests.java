package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthsGiveCoverTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private final Suppression five = new Suppression(5);

    @Test
    void aHalfYearWithoutSmallMonthsIsShownWhole() {
        assertThat(hidden(JANUARY.plusMonths(6), 7, 5, 9, 6, 0, 8)).isEmpty();
    }

    @Test
    void theFirstMonthThatIsNotSmallGoesWithTheSmallOnes() {
        assertThat(hidden(JANUARY.plusMonths(6), 3, 9, 5, 1, 0, 8)).containsExactlyInAnyOrder(JANUARY, JANUARY.plusMonths(1), JANUARY.plusMonths(3));
    }

    /** Were it shown in February and hidden in June, a reader in June would know it already. */
    @Test
    void whileTheHalfYearGoesOnItIsHiddenBeforeAnybodyKnows() {
        assertThat(hidden(JANUARY.plusMonths(4), 7, 5, 9, 6)).containsExactly(JANUARY);
        assertThat(hidden(JANUARY.plusMonths(6), 7, 5, 9, 6, 2, 8)).contains(JANUARY);
    }

    private java.util.Set<LocalDate> hidden(LocalDate until, int... persons) {
        var months = new TreeMap<LocalDate, Integer>();
        for (int month = 0; month < persons.length; month++) {
            months.put(JANUARY.plusMonths(month), persons[month]);
        }
        return MonthCover.hidden(months, until, five);
    }
}
