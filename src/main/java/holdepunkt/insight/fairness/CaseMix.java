package holdepunkt.insight.fairness;

import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.Figure;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.counting.Point;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether those who are asked about are like those before: how often each written sentence was ticked, month by month. */
@Component
public class CaseMix {

    private static final int MONTHS = 24;

    private final TickedSentences ticked;
    private final Gate gate;
    private final SmallNumbers small;

    CaseMix(TickedSentences ticked, Gate gate, SmallNumbers small) {
        this.ticked = ticked;
        this.gate = gate;
        this.small = small;
    }

    public List<Drift> of(Viewer viewer, String language) {
        var until = LocalDate.now(Period.NORWAY).withDayOfMonth(1);
        var from = until.minusMonths(MONTHS);
        Map<LocalDate, TickedSentences.Month> counted = new HashMap<>();
        gate.asSystem(viewer.area(), "insight", "insight: case mix", () -> counted.putAll(ticked.of(viewer.area(), from, until)));
        var suppression = small.of(viewer.area());
        var months = TickedSentences.months(from, until).stream().dropWhile(month -> !counted.containsKey(month)).toList();
        return ticked.now(viewer.area(), language).entrySet().stream().map(sentence -> Drift.of(sentence.getKey(), sentence.getValue(),
                months.stream().map(month -> point(sentence.getKey(), month, counted.get(month), suppression)).toList())).toList();
    }

    /** A month nobody was asked for in is empty, which is something else than one that cannot be told. */
    static Point point(UUID sentence, LocalDate first, TickedSentences.@Nullable Month month, Suppression suppression) {
        if (month == null) {
            return new Point(first, null, 0);
        }
        var percent = percent(sentence, month, suppression);
        return new Point(first, percent, percent == null ? null : month.asked());
    }

    static @Nullable Double percent(UUID sentence, TickedSentences.Month month, Suppression suppression) {
        int yes = month.ticked().getOrDefault(sentence, 0);
        var line = suppression.line(yes, month.asked() - yes);
        return line.total().isShown() && line.parts().stream().allMatch(Figure::isShown) && month.asked() > 0 ? (double) Math.round(100.0 * yes / month.asked()) : null;
    }
}
