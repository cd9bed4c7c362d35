package holdepunkt.insight.measured;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.charts.RunFinding;
import holdepunkt.insight.charts.Sentence;
import holdepunkt.insight.charts.picture.Mark;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Measure;
import holdepunkt.insight.counting.Point;
import holdepunkt.insight.counting.Series;
import holdepunkt.insight.counting.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a measure's months become a chart: what is left out of it, what is said of that, and whether a shift is the way one wishes. */
class AMonthWithNobodyIsNotHiddenTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    @Test
    void aMonthWithNobodyIsLeftOutAndNotTakenForSmall() {
        var points = months(20.0, 30.0, 20.0, 30.0, 20.0, 30.0, 20.0, 30.0, 20.0, 30.0, 20.0);
        points.set(3, new Point(FIRST.plusMonths(3), null, 0));
        points.set(5, new Point(FIRST.plusMonths(5), null, null));
        var chart = chart(Kind.SHARE, Wish.UP, points);
        assertThat(chart.run().points()).isEqualTo(10);
        assertThat(chart.run().hidden()).isEqualTo(1);
        var picture = new MeasurePictures(chart).run();
        assertThat(picture.hidden()).hasSize(1);
        assertThat(picture.spots()).hasSize(9);
        assertThat(picture.days().getLast().at()).as("every month has its place").isEqualTo(FIRST.plusMonths(10));
    }

    @Test
    void aMedianNotReachedYetIsSaidAndNotHidden() {
        var points = months(20.0, 30.0, 21.0, 31.0, 22.0, 32.0, 23.0, 33.0, 24.0, 34.0, 25.0, 35.0);
        points.add(new Point(FIRST.plusMonths(12), null, 9));
        var chart = chart(Kind.DAYS, Wish.DOWN, points);
        assertThat(chart.isNotYet(points.getLast())).isTrue();
        assertThat(chart.said()).extracting(Sentence::key).containsExactly("chart.run.chance", "chart.not_yet");
        assertThat(new MeasurePictures(chart).run().hidden()).isEmpty();
        assertThat(chart.control()).isPresent();
    }

    @Test
    void whenTheLongWaitsAreNotOverTheShortOnesSayNothing() {
        var points = months(6.0, 7.0, 6.0, 7.0, 6.0, 7.0, 6.0, 7.0, 6.0, 7.0, 16.0, 17.0, 16.0, 17.0, 16.0, 17.0, 16.0, 17.0, 16.0, 17.0);
        for (int i = 20; i < 27; i++) {
            points.add(new Point(FIRST.plusMonths(i), null, 9));
        }
        var chart = chart(Kind.DAYS, Wish.DOWN, points);
        assertThat(chart.said()).extracting(Sentence::key).containsExactly("chart.many_not_yet");
        assertThat(chart.said().getFirst().about()).containsExactly(7, 27);
        assertThat(chart.saidOfLimits()).isEmpty();
        assertThat(new MeasurePictures(chart).run().spots()).noneMatch(spot -> spot.signs());
        assertThat(new MeasurePictures(chart).limits()).isEmpty();
        assertThat(chart(Kind.DAYS, Wish.DOWN, points.subList(0, 26)).said()).extracting(Sentence::key).contains("chart.run.since.above", "chart.not_yet");
    }

    @Test
    void aShareThatIsHiddenAmongShownPersonsIsHidden() {
        var points = months(20.0, 30.0);
        points.add(new Point(FIRST.plusMonths(2), null, 12));
        assertThat(chart(Kind.SHARE, Wish.UP, points).run().hidden()).isEqualTo(1);
    }

    @Test
    void aShiftIsTheWayOneWishesOrNotAndOnlyWhileItGoesOn() {
        Double[] low = {6.0, 7.0, 6.0, 7.0, 6.0, 7.0, 6.0, 7.0, 6.0};
        Double[] high = {16.0, 17.0, 16.0, 17.0, 16.0, 17.0, 16.0, 17.0, 16.0};
        var up = months(low);
        up.addAll(months(FIRST.plusMonths(9), high));
        assertThat(chart(Kind.COUNT, Wish.UP, up).run().finding()).isEqualTo(RunFinding.LONG_RUN);
        assertThat(keys(Wish.UP, up)).containsExactly("chart.run.since.above", "chart.wished", "chart.run.sure");
        assertThat(keys(Wish.DOWN, up)).contains("chart.unwished");
        assertThat(keys(Wish.NEITHER, up)).containsExactly("chart.run.since.above", "chart.run.sure");
        up.addAll(months(FIRST.plusMonths(18), 6.0, 17.0, 6.0));
        assertThat(keys(Wish.UP, up)).as("over").doesNotContain("chart.wished", "chart.unwished").first().asString().startsWith("chart.run.between");
    }

    @Test
    void whatNobodyTookStandsWithWhatWasKeptAndWhatIsEmptyStandsLast() {
        var letters = MeasureChart.of(new Series(new Measure("letters_in_time", 1, FIRST, Kind.SHARE, Wish.UP), List.of()));
        var kept = MeasureChart.of(new Series(new Measure("kept_person", 1, FIRST, Kind.SHARE, Wish.UP), months(60.0, 70.0)));
        var nobody = MeasureChart.of(new Series(new Measure("nobody_took", 1, FIRST, Kind.COUNT, Wish.DOWN), List.of()));
        var asked = chart(Kind.COUNT, Wish.NEITHER, months(6.0));
        var groups = new MeasureGroups(List.of(asked, letters, kept, nobody)).byKind();
        assertThat(groups.get(Kind.SHARE)).containsExactly(kept, nobody, letters);
        assertThat(groups.get(Kind.COUNT)).containsExactly(asked);
    }

    @Test
    void whatWasTriedStandsOnTheChart() {
        var chart = MeasureChart.of(new Series(measure(Kind.COUNT, Wish.UP), months(6.0, 7.0, 8.0)), List.of(new Mark(FIRST.plusDays(40), "To tok imot")));
        assertThat(new MeasurePictures(chart).run().marks()).singleElement().satisfies(mark -> assertThat(mark.at()).isEqualTo(FIRST.plusDays(40)));
    }

    private static List<String> keys(Wish wish, List<Point> points) {
        return chart(Kind.COUNT, wish, points).said().stream().map(Sentence::key).toList();
    }

    private static MeasureChart chart(Kind kind, Wish wish, List<Point> points) {
        return MeasureChart.of(new Series(measure(kind, wish), points));
    }

    private static Measure measure(Kind kind, Wish wish) {
        return new Measure("questions", 1, FIRST, kind, wish);
    }

    private static List<Point> months(@Nullable Double... values) {
        return months(FIRST, values);
    }

    private static List<Point> months(LocalDate first, @Nullable Double... values) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Point(first.plusMonths(i), values[i], 20));
        }
        return points;
    }
}
