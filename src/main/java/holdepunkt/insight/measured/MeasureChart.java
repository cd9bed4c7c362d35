package holdepunkt.insight.measured;

import holdepunkt.insight.charts.Assurance;
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
 * @param marks what was tried or changed, to be seen on the chart
 * @param levels from when the work was done otherwise, which limits are drawn anew from
 */
public record MeasureChart(Measure measure, List<Point> points, List<Mark> marks, RunChart run, Optional<ControlChart> control, List<NewLevel> levels) {

    public static MeasureChart of(Series series) {
        return of(series, List.of());
    }

    public static MeasureChart of(Series series, List<Mark> marks) {
        return of(series, marks, List.of());
    }

    public static MeasureChart of(Series series, List<Mark> marks, List<NewLevel> levels) {
        var values = new ArrayList<@Nullable Double>();
        counting(series).forEach(point -> values.add(point.value()));
        var all = new ArrayList<>(marks);
        levels.forEach(level -> all.add(new Mark(level.from(), level.because())));
        var rebases = new Drawn(counting(series)).rebases(levels);
        return new MeasureChart(series.measure(), series.points(), List.copyOf(all), RunChart.of(values),
                rebases.isEmpty() ? ControlChart.of(values) : Optional.of(ControlChart.of(values, rebases)), List.copyOf(levels));
    }

    /** The months limits could be drawn anew from, beside those they are. */
    public List<LocalDate> possibleLevels() {
        return leans() ? List.of() : drawn().possible(levels);
    }

    /** Whether the limits are drawn anew from there; not while there are too few months on one side. */
    public boolean isDrawn(NewLevel level) {
        return !leans() && drawn().drawn(levels).contains(level);
    }

    /** Whether the work as it goes now reaches that; empty while there are no limits, or no way it should go. */
    public Optional<Assurance> assurance(double target) {
        return measure.wish() == Wish.NEITHER || leans() ? Optional.empty() : control.map(chart -> chart.now().limits().assurance(target, measure.wish() == Wish.UP));
    }

    private Drawn drawn() {
        return new Drawn(counting(new Series(measure, points)));
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
        return control.filter(chart -> !leans()).map(chart -> {
            var said = new ArrayList<>(Saying.of(chart, months()));
            if (chart.phases().size() > 1) {
                said.addFirst(new Sentence("chart.control.anew", List.of(months().get(chart.now().first()))));
            }
            return List.copyOf(said);
        }).orElse(List.of());
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
