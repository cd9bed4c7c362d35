package holdepunkt.insight.charts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * What seldom happens, as the time or the number between one and the next: a rate of so few would jump with each. High is seldom.
 *
 * @param lower never below 0
 * @param outside the points beyond the limits, counted from 0
 */
public record RareChart(double centre, double lower, double upper, List<Integer> outside, RunChart run) {

    /** Nelson 1994: times between events that come by chance, raised to 1/3.6, lie nearly as a normal distribution. */
    private static final double POWER = 3.6;
    /** ln 2: the median of such numbers is this part of their mean (Provost, Murray 2011). */
    private static final double MEDIAN_OF_MEAN = 0.693;

    /** T chart: XmR of the times raised to 1/3.6, drawn back. @param days between one and the next, at least {@link RunChart#FEWEST} */
    public static RareChart timeBetween(List<Double> days) {
        var values = enough(days);
        var limits = Limits.of(Arrays.stream(values).map(day -> Math.pow(day, 1 / POWER)).toArray(), false);
        return of(days, Math.pow(limits.mean(), POWER), Math.pow(Math.max(0, limits.lower()), POWER), Math.pow(limits.upper(), POWER));
    }

    /** G chart: mean ± 3·√(mean·(mean + 1)) of the geometric distribution. @param others that went otherwise between one and the next */
    public static RareChart numberBetween(List<Double> others) {
        double mean = StatUtils.mean(enough(others));
        double half = 3 * Math.sqrt(mean * (mean + 1));
        return of(others, MEDIAN_OF_MEAN * mean, Math.max(0, mean - half), mean + half);
    }

    private static double[] enough(List<Double> values) {
        if (values.size() < RunChart.FEWEST) {
            throw new IllegalArgumentException("Limits need " + RunChart.FEWEST + " points");
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static RareChart of(List<Double> values, double centre, double lower, double upper) {
        var outside = IntStream.range(0, values.size()).filter(i -> values.get(i) > upper || values.get(i) < lower).boxed().toList();
        return new RareChart(centre, lower, upper, outside, RunChart.of(List.copyOf(values)));
    }
}
