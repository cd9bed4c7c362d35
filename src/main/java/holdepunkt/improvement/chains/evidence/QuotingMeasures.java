package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.counting.Measures;
import holdepunkt.insight.counting.Point;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A month of a live measure is quoted as it is today, and read again beside what is counted later. Called inside the gate. */
@Component
public class QuotingMeasures {

    private final Measures measures;
    private final SmallNumbers limits;
    private final AddingEvidence adding;

    QuotingMeasures(Measures measures, SmallNumbers limits, AddingEvidence adding) {
        this.measures = measures;
        this.limits = limits;
        this.adding = adding;
    }

    /** @param month its first day @throws BrokenRule when that month is not in the series */
    public UUID quote(Viewer viewer, Spot at, Side side, String key, LocalDate month) {
        var series = measures.series(viewer, key);
        var point = series.points().stream().filter(one -> one.month().equals(month)).findFirst().orElseThrow(() -> new BrokenRule("chains.rule.month", "month"));
        return adding.measure(viewer, at, side, new Quoted(key, series.measure().version(), month, point.value(), point.of()));
    }

    /**
     * The same month as it is counted today, by the definition of today. Hidden where it differs from what was quoted by so few that the difference would
     * tell of somebody; empty where the month is counted no more.
     */
    public Optional<Point> today(Viewer viewer, Quoted quoted) {
        var series = measures.series(viewer, quoted.key());
        var limit = limits.of(viewer.area());
        return series.points().stream().filter(one -> one.month().equals(quoted.month())).findFirst()
                .map(point -> Differing.isByTooFew(quoted, point, series.measure().kind(), limit) ? new Point(point.month(), null, null) : point);
    }
}
