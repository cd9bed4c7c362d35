package holdepunkt.feedback.statistics;

import java.util.Arrays;
import org.hipparchus.stat.StatUtils;

/** The measures of agreement within one group about one question. */
final class Deviations {

    private Deviations() {}

    /** AD_M = Σ|x − mean|/n, in points (Burke, Dunlap 2002). */
    static double mean(double[] scores) {
        double mean = StatUtils.mean(scores);
        return Arrays.stream(scores).map(score -> Math.abs(score - mean)).average().orElseThrow();
    }

    /** r_wg = 1 − s²/σ²_EU, s² with n − 1 (James, Demaree, Wolf 1984). */
    static double withinGroup(double[] scores, Scale scale) {
        return 1 - StatUtils.variance(scores) / scale.varianceByChance();
    }

    /** r*_wg = 1 − s²/(largest variance) (Lindell). */
    static double withinGroupOfLargest(double[] scores, Scale scale) {
        return 1 - StatUtils.variance(scores) / scale.largestVariance();
    }

    /** a_wg = 1 − 2s²/{[(H + L)M − M² − HL]·[n/(n − 1)]} (Brown, Hauenstein 2005). Not a number where all chose the same end. */
    static double relativeToMean(double[] scores, Scale scale) {
        double mean = StatUtils.mean(scores);
        double possible = (scale.high() + scale.low()) * mean - mean * mean - scale.high() * (double) scale.low();
        return 1 - 2 * StatUtils.variance(scores) / (possible * scores.length / (scores.length - 1));
    }
}
