package holdepunkt.insight.fairness;

import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Measure;
import holdepunkt.insight.counting.Series;
import holdepunkt.insight.counting.Wish;
import holdepunkt.insight.measured.MeasureChart;
import holdepunkt.insight.release.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How often one written sentence was ticked, month by month: a share of those a meeting was asked for, and no way it should go.
 *
 * @param chart its months, from the first in which anybody was asked for
 * @param months the same months as they were published
 */
public record Drift(UUID sentence, String words, MeasureChart chart, List<Release> months) {

    private static final Measure SHARE = new Measure("drift", 1, LocalDate.of(2026, 11, 22), Kind.SHARE, Wish.NEITHER);

    static Drift of(UUID sentence, String words, List<Release> months) {
        return new Drift(sentence, words, MeasureChart.of(new Series(SHARE, months.stream().map(month -> CaseMix.point(sentence, month)).toList())), months);
    }
}
