package holdepunkt.improvement.surveys.reckoning;

import holdepunkt.insight.charts.Interval;
import holdepunkt.insight.charts.Margin;
import holdepunkt.insight.charts.Wilson;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many gave each of five marks, the lowest first. Middle and quarters are those of the sorted marks, halfway where they fall between two.
 *
 * @param counts five, none below zero
 */
public record Marks(List<Integer> counts) {

    public static final Marks NONE = new Marks(List.of(0, 0, 0, 0, 0));
    /** From here on a mean is told with a decimal. */
    private static final int ENOUGH_FOR_DECIMALS = 30;
    private static final double WIDE = 2;

    public Marks {
        if (counts.size() != 5 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(counts + " are not five counts");
        }
        counts = List.copyOf(counts);
    }

    public static Marks of(int... counts) {
        return new Marks(IntStream.of(counts).boxed().toList());
    }

    public Marks and(Marks other) {
        return new Marks(IntStream.range(0, 5).mapToObj(mark -> counts.get(mark) + other.counts.get(mark)).toList());
    }

    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Those who gave one of the two highest. */
    public int top() {
        return counts.get(3) + counts.get(4);
    }

    public int bottom() {
        return counts.get(0) + counts.get(1);
    }

    /** All gave the same: a reader then knows what each of them answered. */
    public boolean isUnanimous() {
        return counts.stream().filter(count -> count > 0).count() == 1;
    }

    public double median() {
        return quantile(0.5);
    }

    /** The range that holds the middle half, in marks. */
    public double quartileRange() {
        return quantile(0.75) - quantile(0.25);
    }

    /** So far apart that no single figure may stand alone. */
    public boolean isSpread() {
        return quartileRange() >= WIDE;
    }

    public double mean() {
        return IntStream.range(0, 5).mapToDouble(mark -> (mark + 1.0) * counts.get(mark)).sum() / n();
    }

    public int decimals() {
        return n() < ENOUGH_FOR_DECIMALS ? 0 : 1;
    }

    /** Where the share of some of them may lie (Wilson, 95 %). */
    public Interval between(int some) {
        return Wilson.of(some, n());
    }

    /** How far off that share may be when all who could have answered are known to be so many. */
    public double margin(int some, int invited) {
        return Margin.of((double) some / n(), n(), Math.max(n(), invited));
    }

    /** Whole hundredths. */
    public int percent(int some) {
        return (int) Math.round(100.0 * some / n());
    }

    private double quantile(double share) {
        double place = share * n();
        int below = (int) Math.floor(place);
        return place == below ? (at(below) + at(below + 1)) / 2.0 : at(below + 1);
    }

    private int at(int place) {
        int seen = 0;
        for (int mark = 0; mark < 5; mark++) {
            seen += counts.get(mark);
            if (seen >= place && seen > 0) {
                return mark + 1;
            }
        }
        throw new IllegalStateException("nobody gave a mark");
    }
}
