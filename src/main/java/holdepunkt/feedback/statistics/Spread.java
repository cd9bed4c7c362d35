package holdepunkt.feedback.statistics;

import java.util.List;
import org.hipparchus.stat.StatUtils;

/**
 * How the staff's answers to one question lie, in points of the scale where nothing else is said. Only made of three answers or more.
 *
 * @param median the middle one
 * @param range the highest minus the lowest
 * @param meanDeviation AD_M = Σ|x − mean|/n (Burke, Dunlap 2002)
 * @param agreement r_wg = 1 − s²/σ²_EU, without unit, at most 1 (James, Demaree, Wolf 1984); below 0 the answers lie further apart than chance would
 */
public record Spread(int answers, double mean, double median, int lowest, int highest, int range, double meanDeviation, double agreement) {

    /** Fewer would show who answered what. */
    public static final int FEWEST = 3;

    static Spread of(List<Integer> scores, Scale scale) {
        var values = scores.stream().mapToDouble(scale::check).toArray();
        int lowest = (int) StatUtils.min(values);
        int highest = (int) StatUtils.max(values);
        return new Spread(values.length, StatUtils.mean(values), StatUtils.percentile(values, 50), lowest, highest, highest - lowest, Deviations.mean(values),
                Deviations.withinGroup(values, scale));
    }

    /** Below 0 there is no agreement; how far below says nothing more. */
    public boolean isAgreement() {
        return agreement >= 0;
    }
}
