package holdepunkt.improvement.surveys.reckoning;

import holdepunkt.insight.charts.Comparison;
import holdepunkt.insight.charts.Interval;

/** Two of those who answered the same, held against each other by the share that gave one of the two highest marks (Newcombe 1998, 95 %). */
public record Difference(Marks one, Marks other) {

    public double difference() {
        return comparison().difference();
    }

    public Interval between() {
        return comparison().differenceBetween();
    }

    /** More than chance alone would often give. */
    public boolean isLarge() {
        return !between().contains(0);
    }

    /** On either side of the middle: the one leans to yes and the other to no. */
    public boolean isOpposite() {
        return (one.median() - 3) * (other.median() - 3) < 0;
    }

    private Comparison comparison() {
        return new Comparison(one.top(), one.n(), other.top(), other.n());
    }
}
