package holdepunkt.insight.charts;

import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * The natural limits of single values, XmR (Wheeler): mean ± 2.66 times the mean moving range, which is the mean step from one point to the next.
 *
 * @param screened steps of 3.267 times the mean step and more are left out of it, so that one wild point does not widen the limits
 */
public record Limits(double mean, double meanRange, boolean screened) {

    private static final double LIMIT = 2.66;
    private static final double RANGE_LIMIT = 3.267;

    /** @throws IllegalArgumentException with fewer than two values */
    public static Limits of(double[] values, boolean screened) {
        if (values.length < 2) {
            throw new IllegalArgumentException("There is no step from one point to the next");
        }
        var ranges = IntStream.range(1, values.length).mapToDouble(i -> Math.abs(values[i] - values[i - 1])).toArray();
        double all = StatUtils.mean(ranges);
        double kept = IntStream.range(0, ranges.length).mapToDouble(i -> ranges[i]).filter(range -> range < RANGE_LIMIT * all).average().orElse(all);
        return new Limits(StatUtils.mean(values), screened ? kept : all, screened);
    }

    public double upper() {
        return mean + LIMIT * meanRange;
    }

    public double lower() {
        return mean - LIMIT * meanRange;
    }

    /** The largest step that is still usual. */
    public double upperRange() {
        return RANGE_LIMIT * meanRange;
    }

    boolean isOutside(double value) {
        return value > upper() || value < lower();
    }

    /** In the outer third towards a limit, and inside it. */
    boolean isFarOut(double value) {
        return !isOutside(value) && Math.abs(value - mean) > LIMIT * meanRange * 2 / 3;
    }

    /** @param upIsGood whether a value above the target reaches it */
    public Assurance assurance(double target, boolean upIsGood) {
        if (target > upper()) {
            return upIsGood ? Assurance.MISSES : Assurance.REACHES;
        }
        if (target < lower()) {
            return upIsGood ? Assurance.REACHES : Assurance.MISSES;
        }
        return Assurance.NOW_AND_THEN;
    }
}
