package holdepunkt.improvement.surveys.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Golden values of the statistics of a survey. */
class WhatAnswersAddUpToTests {

    @Test
    void aShareOfFewIsToldWithWhereItMayLie() {
        assertThat(Marks.of(3, 2, 0, 1, 1).between(2)).satisfies(it -> {
            assertThat(it.low()).isCloseTo(.082, within(.0005));
            assertThat(it.high()).isCloseTo(.641, within(.0005));
        });
        assertThat(Marks.of(2, 2, 0, 1, 2).between(3).low()).isCloseTo(.158, within(.0005));
        assertThat(Marks.of(2, 2, 0, 1, 2).between(3).high()).isCloseTo(.750, within(.0005));
        assertThat(Marks.of(1, 1, 1, 3, 4).between(7).low()).isCloseTo(.397, within(.0005));
        assertThat(Marks.of(1, 1, 1, 3, 4).between(7).high()).isCloseTo(.892, within(.0005));
        assertThat(Marks.of(15, 0, 0, 0, 15).margin(15, 120)).isCloseTo(.156, within(.0005));
        assertThat(Marks.of(15, 0, 0, 0, 15).margin(15, 30)).isZero();
    }

    @Test
    void theMiddleAndTheSpreadAreThoseOfTheSortedMarks() {
        var split = Marks.of(4, 0, 1, 0, 4);
        assertThat(split.median()).isEqualTo(3);
        assertThat(split.quartileRange()).isEqualTo(4);
        assertThat(split.isSpread()).isTrue();
        assertThat(Marks.of(0, 2, 6, 2, 0).isSpread()).isFalse();
        assertThat(Marks.of(0, 1, 0, 1, 0).median()).as("halfway between two").isEqualTo(3);
        assertThat(Marks.of(1, 2, 3, 4, 5).mean()).isCloseTo(3.667, within(.001));
        assertThat(Marks.of(5, 5, 5, 5, 9).decimals()).isZero();
        assertThat(Marks.of(6, 6, 6, 6, 6).decimals()).isEqualTo(1);
        assertThat(Marks.of(1, 2, 3, 4, 5)).satisfies(it -> assertThat(List.of(it.top(), it.bottom(), it.percent(it.top()))).isEqualTo(List.of(9, 3, 60)));
    }

    @Test
    void theLightTurnsYellowBelowHalfAndRedBelowThreeTenths() {
        assertThat(light(20, 40)).isEqualTo(Light.GREEN);
        assertThat(light(19, 40)).isEqualTo(Light.YELLOW);
        assertThat(light(12, 40)).isEqualTo(Light.YELLOW);
        assertThat(light(11, 40)).isEqualTo(Light.RED);
        assertThat(light(9, 10)).as("fewer than ten").isEqualTo(Light.RED);
        assertThat(light(4, 4)).as("fewer than are told of").isEqualTo(Light.FEW);
        assertThat(light(0, 12)).isEqualTo(Light.NOBODY);
        assertThat(new ResponseRate(0, null, 5).light()).isEqualTo(Light.UNKNOWN);
        assertThat(new ResponseRate(3, 20, 5).percent()).isEmpty();
        assertThat(new ResponseRate(12, 100, 5).percent()).hasValue(12);
    }

    @Test
    void oneGroupUnderTheRedLineHoldsTheWholeSurveyThere() {
        var standing = Standing.of(List.of(new ResponseRate(60, 80, 5), new ResponseRate(12, 100, 5), new ResponseRate(0, 20, 5)), 5);
        assertThat(standing.isUnderTheRedLine()).isTrue();
        assertThat(standing.notAllHeard()).isTrue();
        assertThat(standing.all().percent()).hasValue(36);
        var fair = Standing.of(List.of(new ResponseRate(60, 80, 5), new ResponseRate(40, 100, 5)), 5);
        assertThat(fair.isUnderTheRedLine()).isFalse();
        assertThat(fair.isYellow()).isTrue();
        assertThat(fair.notAllHeard()).isFalse();
        assertThat(Standing.of(List.of(new ResponseRate(0, null, 5)), 5).isUnderTheRedLine()).as("nobody knows how many").isTrue();
    }

    @Test
    void twoSidesAreHeldAgainstEachOther() {
        var difference = new Difference(Marks.of(1, 2, 3, 10, 8), Marks.of(9, 8, 4, 2, 1));
        assertThat(difference.difference()).isCloseTo(.625, within(.0001));
        assertThat(difference.isLarge()).isTrue();
        assertThat(difference.isOpposite()).isTrue();
        assertThat(new Difference(Marks.of(1, 1, 1, 2, 2), Marks.of(1, 1, 2, 1, 2)).isLarge()).isFalse();
    }

    private static Light light(int answered, int invited) {
        return new ResponseRate(answered, invited, 5).light();
    }
}
