package holdepunkt.insight.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Shares, differences and ratios with what they may be, against published numbers. */
class SharesSayHowSureOneMayBeTests {

    @Test
    void wilsonsIntervalsOfFewAnswers() {
        assertInterval(Wilson.of(2, 7), .082, .641, .0005);
        assertInterval(Wilson.of(3, 7), .158, .750, .0005);
        assertInterval(Wilson.of(7, 10), .397, .892, .0005);
        assertThat(Wilson.of(0, 5).low()).isZero();
        assertThat(Wilson.of(5, 5).high()).isEqualTo(1);
        assertThatThrownBy(() -> Wilson.of(6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thirtyOfTwoHundredAgainstTwentyIsNoFinding() {
        var groups = new Comparison(30, 200, 20, 200);
        assertThat(groups.ratio().orElseThrow()).isEqualTo(1.50, within(.005));
        assertInterval(groups.ratioBetween().orElseThrow(), 0.88, 2.55, .005);
        assertThat(groups.difference()).isEqualTo(.05, within(1e-9));
        assertThat(groups.isFinding()).isFalse();
        assertThat(new Comparison(60, 200, 20, 200).isFinding()).isTrue();
    }

    /**
     * Newcombe 1998 (Statistics in Medicine 17, 873–890), method 10: d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), where l and u solve
     * |p − θ| = z√(θ(1 − θ)/n). Those roots were found by halving, apart from this code: .691834 to .876953 of 56/70, .490455 to .700382 of 48/80, .722467 to 1
     * of 10/10, .170523 to .809018 between 9/10 and 3/10, and −.038137 to .192560 between 5/56 and 0/29.
     */
    @Test
    void theDifferenceHasNewcombesInterval() {
        assertInterval(Wilson.of(56, 70), .691834, .876953, .000001);
        assertInterval(Wilson.of(48, 80), .490455, .700382, .000001);
        assertInterval(Wilson.of(10, 10), .722467, 1, .000001);
        assertInterval(new Comparison(9, 10, 3, 10).differenceBetween(), .170523, .809018, .000001);
        assertInterval(new Comparison(5, 56, 0, 29).differenceBetween(), -.038137, .192560, .000001);
        assertInterval(new Comparison(56, 70, 48, 80).differenceBetween(), .052431, .333873, .000001);
        assertInterval(new Comparison(10, 10, 0, 10).differenceBetween(), .607509, 1, .000001);
    }

    @Test
    void withNobodyInAGroupThereIsNoRatio() {
        var groups = new Comparison(0, 20, 8, 20);
        assertThat(groups.ratio()).isEmpty();
        assertThat(groups.ratioBetween()).isEmpty();
        assertThat(groups.isFinding()).as("the difference is one all the same").isTrue();
    }

    @Test
    void theMarginKnowsHowManyThereAre() {
        assertThat(Margin.of(.5, 30, 120)).isEqualTo(.156, within(.0005));
        assertThat(Margin.of(.5, 30, 30)).as("all answered").isZero();
    }

    private static void assertInterval(Interval interval, double low, double high, double within) {
        assertThat(interval.low()).isEqualTo(low, within(within));
        assertThat(interval.high()).isEqualTo(high, within(within));
    }
}
