package holdepunkt.insight.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How many still wait after so many days, where the waits that go on count for as long as they have lasted (Kaplan, Meier 1958). A wait that goes on
 * is among those who wait on its own last day. Without it only the short waits would be counted, since the long ones are not over yet.
 */
public final class KaplanMeier {

    private static final double EXACTLY = 1e-8;

    /** @param share who still wait after this day @param spread Greenwood's sum, the variance of ln(share) */
    private record Step(int day, double share, double spread) {

        /** R's own choice of scale for survfit: ln(share) ± z·√spread. Not a number where nobody waits any more. */
        double bound(double side) {
            return share == 0 ? Double.NaN : Math.min(1, share * Math.exp(side * Interval.Z * Math.sqrt(spread)));
        }
    }

    private final List<Step> steps;
    private final int waits;
    private final int last;

    /** @param last the last day anybody was seen on */
    private KaplanMeier(List<Step> steps, int waits, int last) {
        this.steps = List.copyOf(steps);
        this.waits = waits;
        this.last = last;
    }

    public static KaplanMeier of(List<Waited> waits) {
        var byDay = new TreeMap<Integer, int[]>();
        waits.forEach(one -> byDay.computeIfAbsent(one.days(), day -> new int[2])[one.ended() ? 0 : 1]++);
        var steps = new ArrayList<Step>();
        double share = 1;
        double spread = 0;
        int waiting = waits.size();
        for (var day : byDay.entrySet()) {
            int ended = day.getValue()[0];
            if (ended > 0) {
                share *= 1 - (double) ended / waiting;
                spread += (double) ended / ((double) waiting * (waiting - ended));
                steps.add(new Step(day.getKey(), waiting == ended ? 0 : share, spread));
            }
            waiting -= ended + day.getValue()[1];
        }
        return new KaplanMeier(steps, waits.size(), byDay.isEmpty() ? 0 : byDay.lastKey());
    }

    /** All waits, ended or not. */
    public int waits() {
        return waits;
    }

    /** The share, 0 to 1, whose wait lasts longer than this many days. */
    public double at(int days) {
        return steps.stream().filter(step -> step.day() <= days).reduce((earlier, later) -> later).map(Step::share).orElse(1.0);
    }

    /**
     * Days until half no longer wait; empty while more than half still do. Where exactly half have ended it is the middle between that day and the
     * next end, as a median of even many is.
     */
    public OptionalDouble median() {
        return half(Step::share);
    }

    /** Where the median may lie, in days (Brookmeyer, Crowley 1982); empty where there is no median. */
    public Optional<Interval> interval() {
        if (median().isEmpty()) {
            return Optional.empty();
        }
        double low = half(step -> step.bound(-1)).orElseGet(() -> median().getAsDouble());
        return Optional.of(new Interval(low, half(step -> step.bound(1)).orElse(Double.POSITIVE_INFINITY)));
    }

    /**
     * Days waited of the first so many, on average: the mean where a wait that lasts longer counts as that long, which is the area under the curve up to
     * then (the restricted mean of Irwin 1949; in R survfit's rmean). Of the waits as a whole there is no mean while some go on. Empty where they were lost
     * from sight before that day.
     */
    public OptionalDouble mean(int days) {
        if (last < days && at(last) > 0) {
            return OptionalDouble.empty();
        }
        double area = 0;
        double share = 1;
        int from = 0;
        for (var step : steps.stream().filter(one -> one.day() < days).toList()) {
            area += share * (step.day() - from);
            share = step.share();
            from = step.day();
        }
        return OptionalDouble.of(area + share * (days - from));
    }

    private OptionalDouble half(ToDoubleFunction<Step> curve) {
        var below = steps.stream().filter(step -> curve.applyAsDouble(step) < 0.5 + EXACTLY).toList();
        if (below.isEmpty()) {
            return OptionalDouble.empty();
        }
        var first = below.getFirst();
        double there = curve.applyAsDouble(first);
        var next = below.stream().filter(step -> curve.applyAsDouble(step) < there).findFirst();
        boolean between = Math.abs(there - 0.5) < EXACTLY && next.isPresent();
        return OptionalDouble.of(between ? (first.day() + next.orElseThrow().day()) / 2.0 : first.day());
    }
}
