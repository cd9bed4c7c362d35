package holdepunkt.insight.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaitsAreHeldBesideEachOtherTests {

    /** 15 less √(25² + 4²) and more √(25² + 12²), and the same of the logarithms; worked out apart from this code: −10.3180, 42.7308, 0.7444 and 2.3066. */
    @Test
    void theDifferenceAndTheRatioHaveIntervals() {
        var longer = new WaitComparison(55, new Interval(30, 80), 40, new Interval(28, 44));
        assertThat(longer.difference()).isEqualTo(15);
        assertThat(longer.differenceBetween().low()).isEqualTo(-10.318, within(0.001));
        assertThat(longer.differenceBetween().high()).isEqualTo(42.731, within(0.001));
        assertThat(longer.ratio()).hasValue(1.375);
        assertThat(longer.ratioBetween().orElseThrow().low()).isEqualTo(0.744, within(0.001));
        assertThat(longer.ratioBetween().orElseThrow().high()).isEqualTo(2.307, within(0.001));
        assertThat(longer.isFinding()).isFalse();
        assertThat(new WaitComparison(90, new Interval(80, 95), 40, new Interval(28, 44)).isFinding()).isTrue();
    }

    /** Of two shares with Wilson's intervals it is Newcombe's method 10 (1998), whose numbers {@link SharesSayHowSureOneMayBeTests} says where are from. */
    @Test
    void ofSharesItIsNewcombesInterval() {
        var between = new WaitComparison(0.8, Wilson.of(56, 70), 0.6, Wilson.of(48, 80)).differenceBetween();
        assertThat(between.low()).isEqualTo(0.052431, within(0.000001));
        assertThat(between.high()).isEqualTo(0.333873, within(0.000001));
    }

    @Test
    void aWaitWithoutAnUpperEndGivesTheDifferenceNoneEither() {
        var longer = new WaitComparison(55, new Interval(30, Double.POSITIVE_INFINITY), 40, new Interval(28, 44));
        assertThat(longer.differenceBetween().hasEnd()).isFalse();
        assertThat(longer.differenceBetween().low()).isEqualTo(-10.318, within(0.001));
        assertThat(longer.ratioBetween().orElseThrow().hasEnd()).isFalse();
        assertThat(new WaitComparison(0, new Interval(0, 2), 4, new Interval(2, 6)).ratio()).isEmpty();
    }
}
