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

    /** Newcombe 1998, table II: 56/70 and 48/80, difference .2, interval .0524 to .3339; 10/10 and 0/10, interval .6075 to 1. */
    @Test
    void theDifferenceHasItsPublishedInterval() {
        assertInterval(new Comparison(56, 70, 48, 80).differenceBetween(), .0524, .3339, .00005);
        assertInterval(new Comparison(10, 10, 0, 10).differenceBetween(), .6075, 1, .00005);
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
