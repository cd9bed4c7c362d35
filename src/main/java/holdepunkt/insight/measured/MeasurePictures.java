package holdepunkt.insight.measured;

import holdepunkt.insight.charts.Phase;
import holdepunkt.insight.charts.RunFinding;
import holdepunkt.insight.charts.picture.Dot;
import holdepunkt.insight.charts.picture.Level;
import holdepunkt.insight.charts.picture.Picture;
import holdepunkt.insight.charts.picture.Plotted;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pictures of one measure. A chart shows every month, also one with nobody in it, so that a gap in time is seen as one. */
public final class MeasurePictures {

    private static final double HUNDRED = 100;

    private final MeasureChart chart;
    private final @Nullable Double target;

    public MeasurePictures(MeasureChart chart) {
        this(chart, null);
    }

    /** @param target where one wants the measure to be, in its unit; null where there is none */
    public MeasurePictures(MeasureChart chart, @Nullable Double target) {
        this.chart = chart;
        this.target = target;
    }

    /** With the median, and the run that is longer than chance would let it be. */
    public Picture run() {
        var middle = Double.isNaN(chart.run().median()) ? List.<Level>of() : List.of(new Level(0, chart.points().size() - 1, chart.run().median()));
        return picture(middle, List.of(), out());
    }

    /** With the mean and the limits of each phase; empty when there are too few points. */
    public Optional<Picture> limits() {
        return chart.control().filter(control -> !chart.leans()).map(control -> {
            var limits = new ArrayList<>(levels(control.phases(), phase -> phase.limits().lower()));
            limits.addAll(levels(control.phases(), phase -> phase.limits().upper()));
            return picture(levels(control.phases(), phase -> phase.limits().mean()), limits, places(chart.standingOut()));
        });
    }

    private Set<Integer> out() {
        if (chart.leans() || chart.run().finding() != RunFinding.LONG_RUN) {
            return Set.of();
        }
        var run = chart.run().latestLong().orElseThrow();
        return places(new TreeSet<>(chart.months().subList(run.first(), run.last() + 1)));
    }

    private List<Level> levels(List<Phase> phases, Function<Phase, Double> value) {
        return phases.stream().map(phase -> new Level(place(chart.months().get(phase.first())), place(chart.months().get(phase.last())), value.apply(phase))).toList();
    }

    private Set<Integer> places(Set<LocalDate> months) {
        return months.stream().map(this::place).collect(Collectors.toSet());
    }

    private int place(LocalDate month) {
        return chart.points().stream().map(Point::month).toList().indexOf(month);
    }

    private Picture picture(List<Level> middles, List<Level> limits, Set<Integer> out) {
        var dots = chart.points().stream().map(point -> new Dot(point.month(), point.value(), point.value() == null && !point.isEmpty() && !chart.isNotYet(point))).toList();
        return Picture.of(new Plotted(dots, middles, limits, out, chart.marks(), chart.measure().kind() == Kind.SHARE ? HUNDRED : Double.POSITIVE_INFINITY, target));
    }
}
