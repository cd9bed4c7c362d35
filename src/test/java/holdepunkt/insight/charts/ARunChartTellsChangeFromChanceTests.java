package holdepunkt.insight.charts;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two rules of Anhøj and Olesen, against their table and against the definition counted slowly. */
class ARunChartTellsChangeFromChanceTests {

    private static final double SHARE_OF_FALSE_SIGNS = 0.10;

    @Test
    void theLimitsAreThoseOfTheirTable() {
        assertThat(limits(12)).isEqualTo("7 3");
        assertThat(limits(20)).isEqualTo("7 6");
        assertThat(limits(24)).isEqualTo("8 8");
    }

    @Test
    void eightAboveTheMiddleInTwentyAreALongRun() {
        var chart = RunChart.of(list(1, 1, 9, 1, 1, 1, 1, 9, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9));
        assertThat(chart.finding()).isEqualTo(RunFinding.LONG_RUN);
        assertThat(chart.longest()).contains(new Run(12, 19, 8, true));
    }

    @Test
    void pointsOnTheMedianAndHiddenPointsNeitherCountNorBreakARun() {
        var chart = RunChart.of(list(1, 1, 1, 1, 1, 5, 1, 1, 1, 5, 9, 9, 9, 9, null, 9, 9, 9, 9));
        assertThat(chart.median()).isEqualTo(5);
        assertThat(chart.counting()).isEqualTo(16);
        assertThat(chart.runs()).containsExactly(new Run(0, 8, 8, false), new Run(10, 18, 8, true));
        assertThat(chart.finding()).isEqualTo(RunFinding.LONG_RUN);
    }

    @Test
    void tooFewTooHiddenOrTooAlikeSaysNothing() {
        assertThat(RunChart.of(list(1, 2, 1, 2, 1, 2, 1, 2, 9)).finding()).isEqualTo(RunFinding.TOO_FEW);
        assertThat(RunChart.of(list(null, null)).finding()).isEqualTo(RunFinding.HIDDEN);
        assertThat(RunChart.of(list(6, 7, 6, 7, 6, 7, 6, 7, 6, 7, null, null, null, null)).finding()).isEqualTo(RunFinding.MANY_HIDDEN);
        assertThat(RunChart.of(list(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)).finding()).isEqualTo(RunFinding.ALIKE);
    }

    @Test
    void fewCrossingsAloneAreASign() {
        var chart = RunChart.of(list(1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 9, 9, 9));
        assertThat(chart.longest().orElseThrow().length()).isEqualTo(7);
        assertThat(chart.crossings()).isEqualTo(3);
        assertThat(chart.finding()).isEqualTo(RunFinding.FEW_CROSSINGS);
    }

    /** One in ten is said under the chart; more would make the sentence untrue. */
    @Test
    void chanceAloneIsTakenForAChangeLessThanOnceInTen() {
        var random = new Random(53);
        int cases = 6000;
        int signs = 0;
        int wrong = 0;
        for (int i = 0; i < cases; i++) {
            var values = random.doubles(10 + random.nextInt(30)).map(value -> Math.round(value * 1000)).toArray();
            var chart = RunChart.of(list(values));
            signs += chart.finding().isSign() ? 1 : 0;
            wrong += chart.longest().orElseThrow().length() == slowly(values, chart.median()) ? 0 : 1;
            double[] turned = DoubleStream.of(values).map(value -> -value).toArray();
            wrong += RunChart.of(list(turned)).finding() == chart.finding() ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(signs / (double) cases).isLessThan(SHARE_OF_FALSE_SIGNS).isGreaterThan(0.01);
        Guards.report("run-charts", cases, wrong, 6000, 53, "false-signs=" + signs);
    }

    private static int slowly(double[] values, double median) {
        var sides = Arrays.stream(values).map(value -> Math.signum(value - median)).filter(side -> side != 0).toArray();
        int longest = 0;
        for (int from = 0; from < sides.length; from++) {
            int at = from;
            while (at < sides.length && sides[at] == sides[from]) {
                at++;
            }
            longest = Math.max(longest, at - from);
        }
        return longest;
    }

    private static String limits(int counting) {
        var chart = new RunChart(counting, counting, counting, 0, List.of());
        return chart.longestByChance() + " " + chart.fewestByChance();
    }

    private static List<@Nullable Double> list(double[] values) {
        return new ArrayList<>(Arrays.stream(values).boxed().toList());
    }

    private static List<@Nullable Double> list(@Nullable Integer... values) {
        var list = new ArrayList<@Nullable Double>();
        for (var value : values) {
            list.add(value == null ? null : value.doubleValue());
        }
        return list;
    }
}
