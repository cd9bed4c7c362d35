package holdepunkt.insight.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.Suppression;
import holdepunkt.insight.charts.RunFinding;
import holdepunkt.insight.counting.Point;
import holdepunkt.insight.measured.MeasurePictures;
import holdepunkt.insight.release.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often a written sentence was ticked becomes a run chart: a shift is seen, a small month hidden, and an empty one is neither. */
class WhoIsAskedForIsACurveTests {

    private static final UUID SENTENCE = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Test
    void aShiftIsSeenAndNoWayIsWished() {
        var drift = drift(IntStream.range(0, 20).mapToObj(i -> new int[] {40, i < 10 ? 12 + i % 2 : 26 + i % 2}).toArray(int[][]::new));
        assertThat(drift.chart().run().finding()).isEqualTo(RunFinding.LONG_RUN);
        assertThat(drift.chart().said()).extracting(sentence -> sentence.key()).containsExactly("chart.run.since.above", "chart.run.sure");
        assertThat(new MeasurePictures(drift.chart()).run().spots()).filteredOn(spot -> spot.signs()).hasSize(10);
    }

    @Test
    void aSmallMonthIsHiddenAndAnEmptyOneIsNot() {
        assertThat(point(null).isEmpty()).isTrue();
        assertThat(point(new int[] {20, 17}).value()).as("three were not").isNull();
        assertThat(point(new int[] {20, 17}).of()).isNull();
        assertThat(point(new int[] {20, 12}).value()).isEqualTo(60);
        var drift = drift(new int[] {20, 12}, null, new int[] {20, 17}, new int[] {20, 10});
        var picture = new MeasurePictures(drift.chart()).run();
        assertThat(picture.spots()).hasSize(2);
        assertThat(picture.hidden()).hasSize(1);
        assertThat(drift.chart().run().points()).as("the empty month is none of the curve’s").isEqualTo(3);
    }

    private static Drift drift(int @Nullable []... months) {
        return Drift.of(SENTENCE, "Trenger flere tjenester", IntStream.range(0, months.length).mapToObj(i -> published(FIRST.plusMonths(i), months[i])).toList());
    }

    private static Point point(int @Nullable [] month) {
        return CaseMix.point(SENTENCE, published(FIRST, month));
    }

    private static Release published(LocalDate first, int @Nullable [] month) {
        var counted = month == null ? null : new TickedSentences.Month(month[0], Map.of(SENTENCE, month[1]));
        return new Release(UUID.randomUUID(), "drift", first.plusMonths(1), 5, Instant.EPOCH, CaseMixFigures.of(List.of(SENTENCE), counted, new Suppression(5)), List.of());
    }
}
