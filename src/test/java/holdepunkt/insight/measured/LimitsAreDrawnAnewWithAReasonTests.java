package holdepunkt.insight.measured;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.charts.Assurance;
import holdepunkt.insight.charts.Sentence;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Measure;
import holdepunkt.insight.counting.Point;
import holdepunkt.insight.counting.Series;
import holdepunkt.insight.counting.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the work was changed, the limits begin anew; not where there are too few months to draw them from. */
class LimitsAreDrawnAnewWithAReasonTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void eachStretchHasLimitsOfItsOwnAndTheShiftNoLongerStandsOut() {
        var before = chart(Wish.DOWN, 30);
        assertThat(before.standingOut()).isNotEmpty();
        var anew = chart(Wish.DOWN, 30, level(15));
        assertThat(anew.standingOut()).isEmpty();
        assertThat(anew.control().orElseThrow().phases()).hasSize(2);
        assertThat(anew.control().orElseThrow().now().limits().mean()).isLessThan(30);
        assertThat(anew.isDrawn(level(15))).isTrue();
        assertThat(anew.saidOfLimits()).first().isEqualTo(new Sentence("chart.control.anew", List.of(FIRST.plusMonths(15))));
        assertThat(new MeasurePictures(anew).limits().orElseThrow().middles()).hasSize(2);
        assertThat(anew.marks()).singleElement().satisfies(mark -> assertThat(mark.what()).isEqualTo("Vi ringer samme dag"));
    }

    @Test
    void withFewerMonthsThanLimitsNeedTheyWait() {
        assertThat(chart(Wish.DOWN, 30).possibleLevels()).containsExactly(month(12), month(13), month(14), month(15), month(16), month(17), month(18));
        assertThat(chart(Wish.DOWN, 30, level(15)).possibleLevels()).isEmpty();
        assertThat(chart(Wish.DOWN, 23).possibleLevels()).isEmpty();
        var waits = chart(Wish.DOWN, 24, level(15));
        assertThat(waits.isDrawn(level(15))).isFalse();
        assertThat(waits.control().orElseThrow().phases()).hasSize(1);
        assertThat(chart(Wish.DOWN, 8, level(3)).control()).isEmpty();
    }

    @Test
    void aTargetIsReachedMissedOrNowAndThenByTheLimitsOfToday() {
        var chart = chart(Wish.DOWN, 30, level(15));
        assertThat(chart.assurance(60)).hasValue(Assurance.REACHES);
        assertThat(chart.assurance(20)).hasValue(Assurance.NOW_AND_THEN);
        assertThat(chart.assurance(2)).hasValue(Assurance.MISSES);
        assertThat(chart(Wish.UP, 30, level(15)).assurance(60)).hasValue(Assurance.MISSES);
        assertThat(chart(Wish.NEITHER, 30).assurance(20)).isEmpty();
        assertThat(chart(Wish.DOWN, 8).assurance(20)).as("too few").isEmpty();
    }

    private static MeasureChart chart(Wish wish, int months, NewLevel... levels) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < months; i++) {
            points.add(new Point(month(i), (i < 15 ? 50.0 : 20.0) + i * 7 % 4, 20));
        }
        return MeasureChart.of(new Series(new Measure("wait_answer", 1, FIRST, Kind.DAYS, wish), points), List.of(), List.of(levels));
    }

    private static NewLevel level(int month) {
        return new NewLevel(new UUID(0, month), month(month), "Vi ringer samme dag", "Siri", Instant.EPOCH);
    }

    private static LocalDate month(int after) {
        return FIRST.plusMonths(after);
    }
}
