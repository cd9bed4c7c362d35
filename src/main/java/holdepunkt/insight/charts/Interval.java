package holdepunkt.insight.charts;

/** Where a number may lie, with 95 % confidence. {@code high} is infinite where the data set no upper end. */
public record Interval(double low, double high) {

    /** The 97.5th percentile of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public boolean hasEnd() {
        return high < Double.POSITIVE_INFINITY;
    }
}
