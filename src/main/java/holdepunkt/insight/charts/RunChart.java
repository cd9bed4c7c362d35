package holdepunkt.insight.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.stat.StatUtils;
import org.jspecify.annotations.Nullable;

/**
 * A series in order of time against its median, read by the rules for unusually long runs and unusually few crossings (Anhøj, Olesen 2014, doi
 * 10.1371/journal.pone.0113825). Points on the median and points that may not be shown are left out; they neither make nor break a run.
 *
 * @param points   how many there are, hidden ones too
 * @param shown    how many may be shown
 * @param counting how many of those lie beside the median: n of the rules
 * @param median   of those shown; not a number when none is
 */
public record RunChart(int points, int shown, int counting, double median, List<Run> runs) {

    /** Fewer points say nothing yet. */
    public static final int FEWEST = 10;
    private static final double LEVEL = 0.05;

    /** @param values null where the value may not be shown */
    public static RunChart of(List<@Nullable Double> values) {
        var shown = values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        double median = shown.length == 0 ? Double.NaN : StatUtils.percentile(shown, 50);
        var runs = runs(values, median);
        return new RunChart(values.size(), shown.length, runs.stream().mapToInt(Run::length).sum(), median, runs);
    }

    public int hidden() {
        return points - shown;
    }

    public Optional<Run> longest() {
        return runs.stream().max(Comparator.comparingInt(Run::length));
    }

    /** The latest run that is longer than chance would let it be: the one to speak of. */
    public Optional<Run> latestLong() {
        return runs.stream().filter(run -> run.length() > longestByChance()).reduce((earlier, later) -> later);
    }

    public int crossings() {
        return Math.max(0, runs.size() - 1);
    }

    /** The longest run that chance is still let have: round(log2(n) + 3). */
    public int longestByChance() {
        return counting == 0 ? 0 : (int) Math.round(Math.log(counting) / Math.log(2) + 3);
    }

    /** The fewest crossings that chance is still let have: the 5th percentile of the binomial distribution of n − 1 and ½. */
    public int fewestByChance() {
        return counting < 2 ? 0 : new BinomialDistribution(counting - 1, 0.5).inverseCumulativeProbability(LEVEL);
    }

    public RunFinding finding() {
        if (shown == 0) {
            return RunFinding.HIDDEN;
        } else if (shown < FEWEST) {
            return RunFinding.TOO_FEW;
        } else if (hidden() * 4 > points) {
            return RunFinding.MANY_HIDDEN;
        } else if (counting < FEWEST) {
            return RunFinding.ALIKE;
        } else if (latestLong().isPresent()) {
            return RunFinding.LONG_RUN;
        }
        return crossings() < fewestByChance() ? RunFinding.FEW_CROSSINGS : RunFinding.CHANCE;
    }

    private static List<Run> runs(List<@Nullable Double> values, double median) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null || value == median) {
                continue;
            }
            boolean above = value > median;
            if (!runs.isEmpty() && runs.getLast().goesOn(above)) {
                runs.set(runs.size() - 1, runs.getLast().and(i));
            } else {
                runs.add(new Run(i, i, 1, above));
            }
        }
        return List.copyOf(runs);
    }
}
