package holdepunkt.insight.charts;

import java.util.Optional;

/**
 * Two groups' shares beside each other: {@code yes} of {@code of} against {@code otherYes} of {@code otherOf}. Simple measures of equity: the
 * difference D, 0 when equal, and the ratio R, 1 when equal.
 */
public record Comparison(int yes, int of, int otherYes, int otherOf) {

    public Comparison {
        Wilson.of(yes, of);
        Wilson.of(otherYes, otherOf);
    }

    public double difference() {
        return share() - otherShare();
    }

    /** Newcombe 1998, method 10: from the two Wilson intervals. */
    public Interval differenceBetween() {
        var one = Wilson.of(yes, of);
        var other = Wilson.of(otherYes, otherOf);
        return new Interval(difference() - Math.hypot(share() - one.low(), other.high() - otherShare()),
                difference() + Math.hypot(one.high() - share(), otherShare() - other.low()));
    }

    /** Empty when nobody in the one or the other group said yes: there is nothing to divide by, or nothing to divide. */
    public Optional<Double> ratio() {
        return yes == 0 || otherYes == 0 ? Optional.empty() : Optional.of(share() / otherShare());
    }

    /** On the logarithmic scale (Katz 1978). */
    public Optional<Interval> ratioBetween() {
        double half = Interval.Z * Math.sqrt(1.0 / yes - 1.0 / of + 1.0 / otherYes - 1.0 / otherOf);
        return ratio().map(ratio -> new Interval(ratio * Math.exp(-half), ratio * Math.exp(half)));
    }

    /** A difference that chance alone would seldom give: neither interval reaches equal. */
    public boolean isFinding() {
        return !differenceBetween().contains(0) && ratioBetween().map(between -> !between.contains(1)).orElse(true);
    }

    private double share() {
        return (double) yes / of;
    }

    private double otherShare() {
        return (double) otherYes / otherOf;
    }
}
