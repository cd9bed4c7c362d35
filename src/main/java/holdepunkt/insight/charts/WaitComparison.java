package holdepunkt.insight.charts;

import java.util.Optional;

/**
 * Two groups' median waits beside each other, in days: the difference D, 0 when equal, and the ratio R, 1 when equal. It needs only the medians and what they
 * lie between, so that nothing more than these has to be published. The groups are of different persons.
 */
public record WaitComparison(double median, Interval between, double otherMedian, Interval otherBetween) {

    public double difference() {
        return median - otherMedian;
    }

    /** From the two intervals (Zou, Donner 2008, variance estimates recovered; for shares it is Newcombe's method 10). Infinite where one has no end. */
    public Interval differenceBetween() {
        return new Interval(difference() - Math.hypot(median - between.low(), otherBetween.high() - otherMedian),
                difference() + Math.hypot(between.high() - median, otherMedian - otherBetween.low()));
    }

    /** Empty where half of the one or the other group waited no day at all. */
    public Optional<Double> ratio() {
        return median > 0 && otherMedian > 0 ? Optional.of(median / otherMedian) : Optional.empty();
    }

    /** The same on the logarithmic scale. */
    public Optional<Interval> ratioBetween() {
        return ratio().map(ratio -> new Interval(ratio * Math.exp(-Math.hypot(Math.log(median / between.low()), Math.log(otherBetween.high() / otherMedian))),
                ratio * Math.exp(Math.hypot(Math.log(between.high() / median), Math.log(otherMedian / otherBetween.low())))));
    }

    /** A difference that chance alone would seldom give. */
    public boolean isFinding() {
        return !differenceBetween().contains(0);
    }
}
