package holdepunkt.insight.fairness;

import holdepunkt.insight.charts.RunChart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often one written sentence was ticked, month by month.
 *
 * @param months  the first day of each
 * @param percent of those a meeting was asked for; null where it cannot be told
 */
public record Drift(UUID sentence, String words, List<LocalDate> months, List<@Nullable Double> percent) {

    public RunChart chart() {
        return RunChart.of(percent);
    }
}
