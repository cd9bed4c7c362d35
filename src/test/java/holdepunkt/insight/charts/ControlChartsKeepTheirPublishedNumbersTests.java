package holdepunkt.insight.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Limits, the four rules for points that stand out, assurance, and charts of what seldom happens. */
class ControlChartsKeepTheirPublishedNumbersTests {

    private static final double[] PUBLISHED = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

    @Test
    void theLimitsOfThePublishedSeriesComeOut() {
        var screened = Limits.of(PUBLISHED, true);
        assertThat(screened.mean()).isEqualTo(1.94, within(0.005));
        assertThat(screened.upper()).isEqualTo(4.60, within(0.005));
        assertThat(screened.lower()).isEqualTo(-0.72, within(0.005));
        var not = Limits.of(PUBLISHED, false);
        assertThat(not.upper()).isEqualTo(6.95, within(0.005));
        assertThat(not.lower()).isEqualTo(-3.06, within(0.005));
        assertThat(screened.upperRange()).isEqualTo(3.267);
    }

    @Test
    void onlyTheWildPointStandsOut() {
        assertThat(chart(PUBLISHED).signs()).containsOnlyKeys(4).containsValue(SpecialCause.OUTSIDE);
    }

    @Test
    void eachRuleFindsItsPointsAndNamesThemInOrder() {
        var limits = new Limits(10, 3 / 2.66, false);
        assertThat(found(limits, 10, 13.1, 10)).isEqualTo(" - OUTSIDE -");
        assertThat(found(limits, 9, 12.1, 12.2, 10.5, 9)).as("two of three beyond 12, all above 10").isEqualTo(" - TWO_OF_THREE_FAR_OUT TWO_OF_THREE_FAR_OUT - -");
        assertThat(found(limits, 12.1, 9.9, 12.2)).as("not on the same side").isEqualTo(" - - -");
        assertThat(found(limits, 9, 11, 11, 11, 11, 11, 11, 11)).isEqualTo(" -" + " SEVEN_ON_ONE_SIDE".repeat(7));
        assertThat(found(limits, 9, 11, 11, 11, 11, 11, 11)).as("six are not enough").isEqualTo(" -".repeat(7));
        assertThat(found(limits, 8, 8.5, 9, 9.5, 10.2, 10.6, 11)).as("seven points, six steps up").isEqualTo(" SEVEN_ONE_WAY".repeat(7));
        assertThat(found(limits, 8, 8.5, 9, 9.5, 10.2, 10.6, 10.6)).as("one step is flat").isEqualTo(" -".repeat(7));
        assertThat(found(limits, 11, 11.2, 11.4, 11.6, 11.8, 12.2, 13.2)).as("outside is named first, then one way").isEqualTo(" SEVEN_ONE_WAY".repeat(6) + " OUTSIDE");
    }

    @Test
    void assuranceAsksOnWhichSideOfTheLimitsTheTargetLies() {
        var limits = new Limits(10, 1, false);
        assertThat(limits.assurance(15, true)).isEqualTo(Assurance.MISSES);
        assertThat(limits.assurance(15, false)).isEqualTo(Assurance.REACHES);
        assertThat(limits.assurance(5, true)).isEqualTo(Assurance.REACHES);
        assertThat(limits.assurance(5, false)).isEqualTo(Assurance.MISSES);
        assertThat(limits.assurance(10, true)).isEqualTo(Assurance.NOW_AND_THEN);
    }

    @Test
    void limitsNeedTwelvePointsAndNewOnesAReason() {
        assertThat(ControlChart.of(list(Arrays.copyOf(PUBLISHED, 11)))).isEmpty();
        var hidden = list(PUBLISHED);
        Collections.fill(hidden.subList(5, 12), null);
        assertThat(ControlChart.of(hidden)).as("eleven of them may be shown").isEmpty();
        assertThatThrownBy(() -> new Rebase(12, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ControlChart.of(list(PUBLISHED), List.of(new Rebase(9, "Nytt skjema")))).isInstanceOf(IllegalArgumentException.class);
        var twice = IntStream.range(0, 24).mapToDouble(i -> (i < 12 ? 10 : 20) + i % 2).toArray();
        var phases = ControlChart.of(list(twice), List.of(new Rebase(12, "To tok imot der én gjorde det"))).phases();
        assertThat(phases).extracting(Phase::first).containsExactly(0, 12);
        assertThat(phases).extracting(phase -> phase.limits().mean()).containsExactly(10.5, 20.5);
        assertThat(phases).allMatch(phase -> phase.signs().isEmpty());
        assertThat(chart(twice).signs()).as("without, everything stands out").hasSize(24);
    }

    @Test
    void aHiddenPointIsLeftOutAndTheOthersKeepTheirPlaces() {
        var values = list(PUBLISHED);
        values.set(2, null);
        assertThat(ControlChart.of(values).orElseThrow().now().signs()).containsOnlyKeys(4);
    }

    /** Times of 1 to 1/3.6 are 1; twelve of them have no spread, and 3.6 powers of 2 and 3 are 12.13 and 52.2. */
    @Test
    void timesBetweenRareEventsAreReadOnTheirOwnScale() {
        var alternating = IntStream.range(0, 12).mapToObj(i -> Math.pow(i % 2 == 0 ? 2 : 3, 3.6)).toList();
        var chart = RareChart.timeBetween(alternating);
        assertThat(chart.centre()).isEqualTo(Math.pow(2.5, 3.6), within(1e-9));
        assertThat(chart.upper()).isEqualTo(Math.pow(2.5 + 2.66, 3.6), within(1e-9));
        assertThat(chart.lower()).as("never below nothing").isZero();
        assertThat(chart.outside()).isEmpty();
        var late = new ArrayList<>(alternating);
        late.set(11, 2000.0);
        assertThat(RareChart.timeBetween(late).outside()).containsExactly(11);
    }

    @Test
    void numbersBetweenRareEventsFollowTheGeometricDistribution() {
        var chart = RareChart.numberBetween(List.of(3.0, 5.0, 4.0, 6.0, 2.0, 4.0, 3.0, 5.0, 4.0, 4.0));
        assertThat(chart.centre()).isEqualTo(0.693 * 4, within(1e-9));
        assertThat(chart.upper()).isEqualTo(4 + 3 * Math.sqrt(20), within(1e-9));
        assertThat(chart.lower()).isZero();
        assertThatThrownBy(() -> RareChart.numberBetween(List.of(1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Phase chart(double... values) {
        return ControlChart.of(list(values)).orElseThrow().now();
    }

    private static String found(Limits limits, double... values) {
        var causes = new SpecialCauses(values, limits);
        var found = new StringBuilder();
        IntStream.range(0, values.length).forEach(i -> found.append(' ').append(causes.at(i).map(Enum::name).orElse("-")));
        return found.toString();
    }

    private static List<@Nullable Double> list(double... values) {
        return new ArrayList<>(Arrays.stream(values).boxed().toList());
    }
}
