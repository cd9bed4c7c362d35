package holdepunkt.insight.measured;

import holdepunkt.insight.charts.ControlChart;
import holdepunkt.insight.charts.Run;
import holdepunkt.insight.charts.RunChart;
import holdepunkt.insight.charts.Saying;
import holdepunkt.insight.charts.Sentence;
import holdepunkt.insight.charts.picture.Mark;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Measure;
import holdepunkt.insight.counting.Point;
import holdepunkt.insight.counting.Series;
import holdepunkt.insight.counting.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A measure's months as a run chart, and as a control chart from {@link ControlChart#FEWEST} points. A month with nobody in it has no value, nor has a
 * median that half have not reached yet; that is something else than one that may not be shown, and is left out of both.
 *
 * @param marks what was tried, to be seen on the chart
 */
public record MeasureChart(Measure measure, List<Point> points, List<Mark> marks, RunChart run, Optional<ControlChart> control) {

    public static MeasureChart of(Series series) {
        return of(series, List.of());
    }

    public static MeasureChart of(Series series, List<Mark> marks) {
        var values = new ArrayList<@Nullable Double>();
        counting(series).forEach(point -> values.add(point.value()));
        return new MeasureChart(series.measure(), series.points(), List.copyOf(marks), RunChart.of(values), ControlChart.of(values));
    }

    /** Whether so many months wait for their median that the others, which are the short waits, say nothing of change. */
    public boolean leans() {
        return notYet() * 4 > run.points() + notYet();
    }

    /** Whether more than half of those behind it still wait: a median that is long and not known yet. */
    public boolean isNotYet(Point point) {
        return measure.kind() == Kind.DAYS && point.value() == null && point.of() != null && !point.isEmpty();
    }

    /** What stands under the run chart. */
    public List<Sentence> said() {
        if (leans()) {
            return List.of(new Sentence("chart.many_not_yet", List.of(notYet(), run.points() + notYet())));
        }
        var said = new ArrayList<>(Saying.of(run, months()));
        if (notYet() > 0) {
            said.add(new Sentence("chart.not_yet", List.of(notYet())));
        }
        run.latestLong().filter(one -> run.finding().isSign() && one.equals(run.runs().getLast())).flatMap(this::wished).ifPresent(wish -> said.add(1, wish));
        return List.copyOf(said);
    }

    /** What stands under the control chart; nothing when there is none. */
    public List<Sentence> saidOfLimits() {
        return control.filter(chart -> !leans()).map(chart -> Saying.of(chart, months())).orElse(List.of());
    }

    /** The months that stand out of the control chart. */
    public TreeSet<LocalDate> standingOut() {
        var out = new TreeSet<LocalDate>();
        control.filter(chart -> !leans()).ifPresent(chart -> chart.phases().forEach(phase -> phase.signs().keySet().forEach(point -> out.add(months().get(point)))));
        return out;
    }

    private int notYet() {
        return (int) points.stream().filter(this::isNotYet).count();
    }

    List<LocalDate> months() {
        return counting(new Series(measure, points)).stream().map(Point::month).toList();
    }

    private static List<Point> counting(Series series) {
        boolean days = series.measure().kind() == Kind.DAYS;
        return series.points().stream().filter(point -> point.value() != null || point.of() == null || !days && !point.isEmpty()).toList();
    }

    private Optional<Sentence> wished(Run run) {
        return measure.wish() == Wish.NEITHER ? Optional.empty()
                : Optional.of(new Sentence(run.above() == (measure.wish() == Wish.UP) ? "chart.wished" : "chart.unwished", List.of()));
    }
}
