package holdepunkt.feedback.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import holdepunkt.shape.Guards;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** One question, one meeting: the worked examples, and what must hold for any answers. */
class AgreementTests {

    private static final Scale TEN = Scale.ZERO_TO_TEN;
    private static final double[] FIVE = {8, 7, 9, 8, 3};
    private static final int CASES = 5_000;
    private static final long SEED = 52;

    @Test
    void theWorkedExampleComesOut() {
        assertThat(TEN.varianceByChance()).isEqualTo(10);
        assertThat(new Scale(1, 5).varianceByChance()).isEqualTo(2);
        assertThat(new Scale(1, 5).largestVariance()).isEqualTo(4);
        assertThat(StatUtils.variance(FIVE)).isCloseTo(5.5, within(1e-9));
        assertThat(Deviations.withinGroup(FIVE, TEN)).isCloseTo(.45, within(1e-9));
        assertThat(Deviations.withinGroupOfLargest(FIVE, TEN)).isCloseTo(.78, within(1e-9));
        assertThat(Deviations.relativeToMean(FIVE, TEN)).isCloseTo(.581, within(.0005));
        assertThat(Deviations.mean(FIVE)).isCloseTo(1.6, within(1e-9));
    }

    @Test
    void herAnswerIsHeldAgainstTheMiddleOfTheStaff() {
        var one = Agreement.of(OptionalInt.of(4), List.of(8, 7, 9, 8, 3), TEN);
        assertThat(one.gap()).hasValue(-4);
        assertThat(one.person().getAsInt() - one.spread().mean()).isCloseTo(-3, within(1e-9));
        assertThat(one.spread().median()).isEqualTo(8);
        assertThat(one.spread().range()).isEqualTo(6);
        assertThat(one.spread().isAgreement()).isTrue();
    }

    @Test
    void belowChanceThereIsNoAgreement() {
        var apart = Agreement.of(OptionalInt.empty(), List.of(2, 9, 3, 8, 10), TEN);
        assertThat(apart.spread().agreement()).isCloseTo(-.33, within(.0001));
        assertThat(apart.spread().isAgreement()).isFalse();
        assertThat(apart.gap()).as("her view is missing").isEmpty();
    }

    @Test
    void twoOfTheStaffShowNothingOfThemselves() {
        for (var few : List.of(List.<Integer>of(), List.of(8), List.of(8, 3))) {
            var one = Agreement.of(OptionalInt.of(4), few, TEN);
            assertThat(one.spread()).isNull();
            assertThat(one.gap()).isEmpty();
            assertThat(one.staff()).isEqualTo(few.size());
        }
    }

    @Test
    void anAnswerOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> Agreement.of(OptionalInt.of(11), List.of(), TEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Agreement.of(OptionalInt.empty(), List.of(-1), TEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoAnsweredFirstAndWhereTheScaleBeginsChangesNothing() {
        var random = new Random(SEED);
        int wrong = 0;
        for (int i = 0; i < CASES; i++) {
            var scale = new Scale(0, 1 + random.nextInt(20));
            var scores = IntStream.range(0, 3 + random.nextInt(6)).mapToObj(one -> random.nextInt(scale.options())).collect(Collectors.toList());
            var person = random.nextInt(scale.options());
            var before = Agreement.of(OptionalInt.of(person), scores, scale);
            Collections.shuffle(scores, random);
            int shift = random.nextInt(50) - 25;
            var moved = Agreement.of(OptionalInt.of(person + shift), scores.stream().map(score -> score + shift).toList(), new Scale(shift, scale.high() + shift));
            wrong += holds(before, moved, scale) ? 0 : 1;
        }
        Guards.report("agreement", CASES, wrong, 5_000, SEED);
    }

    private static boolean holds(Agreement one, Agreement moved, Scale scale) {
        var spread = one.spread();
        var other = moved.spread();
        return same(one.gap().getAsDouble(), moved.gap().getAsDouble()) && same(spread.agreement(), other.agreement())
                && same(spread.meanDeviation(), other.meanDeviation()) && spread.range() == other.range()
                && spread.agreement() <= 1 && spread.agreement() >= 1 - 2 * scale.largestVariance() / scale.varianceByChance()
                && spread.meanDeviation() >= 0 && spread.meanDeviation() <= (scale.high() - scale.low()) / 2.0 + 1e-9
                && spread.median() >= spread.lowest() && spread.median() <= spread.highest() && Math.abs(one.gap().getAsDouble()) <= scale.high() - scale.low();
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < 1e-9;
    }

    @Test
    void allAlikeAgreeFully() {
        var alike = Agreement.of(OptionalInt.of(0), Arrays.asList(7, 7, 7), TEN).spread();
        assertThat(alike.agreement()).isEqualTo(1);
        assertThat(alike.meanDeviation()).isZero();
    }
}
