package holdepunkt.insight.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import holdepunkt.shape.Guards;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Kaplan and Meier's curve, against published numbers and against counting by hand. */
class WaitsThatGoOnCountTests {

    /** Weeks until relapse with and without maintenance (Miller 1997), as in R's package survival, whose survfit says 31 (18–NA) and 23 (8–NA). */
    private static final List<Waited> MAINTAINED = List.of(ended(9), ended(13), open(13), ended(18), ended(23), open(28), ended(31), ended(34), open(45), ended(48), open(161));
    private static final List<Waited> NOT_MAINTAINED = Stream.concat(IntStream.of(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45).mapToObj(WaitsThatGoOnCountTests::ended),
            Stream.of(open(16))).toList();

    @Test
    void thePublishedMediansAndTheirIntervalsComeOut() {
        var maintained = KaplanMeier.of(MAINTAINED);
        assertThat(maintained.median()).hasValue(31);
        assertThat(maintained.interval()).contains(new Interval(18, Double.POSITIVE_INFINITY));
        assertThat(maintained.at(12)).isEqualTo(10 / 11.0, within(1e-9));
        assertThat(maintained.at(13)).as("who was lost on day 13 still waited that day").isEqualTo(9 / 11.0, within(1e-9));
        assertThat(maintained.at(18)).isEqualTo(0.716, within(0.0005));
        assertThat(maintained.at(160)).isEqualTo(0.184, within(0.0005));
        var other = KaplanMeier.of(NOT_MAINTAINED);
        assertThat(other.median()).hasValue(23);
        assertThat(other.interval()).contains(new Interval(8, Double.POSITIVE_INFINITY));
        assertThat(other.at(45)).isZero();
    }

    /** Of the same weeks, up to 161: R's survfit says rmean 52.6 and 22.7; with more digits, and up to 30 and 48, worked out apart from this code. */
    @Test
    void theMeanIsTheAreaUnderTheCurve() {
        assertThat(KaplanMeier.of(MAINTAINED).mean(161).orElseThrow()).isEqualTo(52.645455, within(0.000001));
        assertThat(KaplanMeier.of(MAINTAINED).mean(48).orElseThrow()).isEqualTo(31.843182, within(0.000001));
        assertThat(KaplanMeier.of(MAINTAINED).mean(30).orElseThrow()).isEqualTo(24.602273, within(0.000001));
        assertThat(KaplanMeier.of(NOT_MAINTAINED).mean(161).orElseThrow()).as("nobody is left after 45").isEqualTo(22.708333, within(0.000001));
        assertThat(KaplanMeier.of(NOT_MAINTAINED).mean(30).orElseThrow()).isEqualTo(19.694444, within(0.000001));
        assertThat(KaplanMeier.of(MAINTAINED).mean(162)).as("the last was lost from sight before").isEmpty();
        assertThat(KaplanMeier.of(List.of()).mean(30)).isEmpty();
    }

    @Test
    void withoutOpenWaitsItIsTheOrdinaryMeanAndWithThemItNeverComesLower() {
        var random = new Random(58);
        int wrong = 0;
        for (int i = 0; i < 2000; i++) {
            int longest = 1 + random.nextInt(90);
            var days = random.ints(1 + random.nextInt(40), 0, 120).toArray();
            double ordinary = IntStream.of(days).map(one -> Math.min(one, longest)).average().orElseThrow();
            var closed = IntStream.of(days).mapToObj(WaitsThatGoOnCountTests::ended).toList();
            var stillOpen = closed.stream().map(one -> random.nextInt(4) == 0 ? open(one.days()) : one).toList();
            var later = KaplanMeier.of(stillOpen).mean(longest);
            wrong += Math.abs(KaplanMeier.of(closed).mean(longest).orElseThrow() - ordinary) < 1e-9 ? 0 : 1;
            wrong += later.isPresent() && (later.getAsDouble() < ordinary - 1e-9 || later.getAsDouble() > longest + 1e-9) ? 1 : 0;
        }
        assertThat(wrong).isZero();
        Guards.report("restricted-mean", 2000, wrong, 2000, 58);
    }

    @Test
    void whileMoreThanHalfStillWaitThereIsNoMedian() {
        var waits = KaplanMeier.of(List.of(ended(3), open(5), open(6), open(9)));
        assertThat(waits.median()).isEmpty();
        assertThat(waits.interval()).isEmpty();
        assertThat(waits.at(2)).isEqualTo(1);
        assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
    }

    @Test
    void theLongWaitsPullTheMedianUpBeforeTheyAreOver() {
        var closed = List.of(ended(4), ended(6), ended(8), ended(10));
        var all = Stream.concat(closed.stream(), Stream.of(open(60), open(70), open(80))).toList();
        assertThat(KaplanMeier.of(closed).median()).hasValue(7);
        assertThat(KaplanMeier.of(all).median().getAsDouble()).isGreaterThan(9);
    }

    @Test
    void withoutOpenWaitsItIsTheOrdinaryMedianAndWithThemItNeverComesEarlier() {
        var random = new Random(57);
        int wrong = 0;
        for (int i = 0; i < 2000; i++) {
            var days = random.ints(1 + random.nextInt(40), 0, 1 + random.nextInt(90)).toArray();
            var closed = IntStream.of(days).mapToObj(WaitsThatGoOnCountTests::ended).toList();
            double median = KaplanMeier.of(closed).median().orElseThrow();
            double ordinary = StatUtils.percentile(IntStream.of(days).asDoubleStream().toArray(), 50);
            var stillOpen = closed.stream().map(one -> random.nextInt(4) == 0 ? open(one.days()) : one).toList();
            var later = KaplanMeier.of(stillOpen).median();
            wrong += median == ordinary ? 0 : 1;
            wrong += later.isPresent() && later.getAsDouble() < lowerMiddle(days) ? 1 : 0;
        }
        assertThat(wrong).isZero();
        Guards.report("kaplan-meier", 2000, wrong, 2000, 57);
    }

    /** Where exactly half ended and the others are lost from sight, the median is the day half had ended. */
    private static int lowerMiddle(int[] days) {
        return IntStream.of(days).sorted().skip((days.length - 1) / 2).findFirst().orElseThrow();
    }

    private static Waited ended(int days) {
        return new Waited(days, true);
    }

    private static Waited open(int days) {
        return new Waited(days, false);
    }
}
