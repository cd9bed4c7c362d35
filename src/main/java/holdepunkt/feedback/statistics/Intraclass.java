package holdepunkt.feedback.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * ICC(2,1) = (BMS − EMS)/(BMS + (k − 1)EMS + k(JMS − EMS)/n), without unit: two-way random, absolute agreement, one answer (Shrout, Fleiss 1979).
 * Below 0.5 is held to be poor, 0.5 to 0.75 moderate, 0.75 to 0.9 good (Koo, Li 2016).
 */
final class Intraclass {

    private Intraclass() {}

    /** @param scores one row for each of n targets, one column for each of k judges; empty where nothing differs at all */
    static OptionalDouble of(double[][] scores) {
        int targets = scores.length;
        int judges = scores[0].length;
        double[] all = Arrays.stream(scores).flatMapToDouble(Arrays::stream).toArray();
        double[] rows = Arrays.stream(scores).mapToDouble(StatUtils::mean).toArray();
        double[] columns = IntStream.range(0, judges).mapToDouble(judge -> Arrays.stream(scores).mapToDouble(row -> row[judge]).average().orElseThrow()).toArray();
        double between = judges * StatUtils.variance(rows);
        double byJudge = targets * StatUtils.variance(columns);
        double total = StatUtils.variance(all) * (all.length - 1);
        double error = (total - between * (targets - 1) - byJudge * (judges - 1)) / ((targets - 1.0) * (judges - 1));
        double spread = between + (judges - 1) * error + judges * (byJudge - error) / targets;
        return total == 0 || spread == 0 ? OptionalDouble.empty() : OptionalDouble.of((between - error) / spread);
    }
}
