package holdepunkt.insight.measured;

import holdepunkt.insight.charts.ControlChart;
import holdepunkt.insight.charts.Rebase;
import holdepunkt.insight.counting.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where limits can be drawn anew: with as many months on each side as limits are drawn from. @param points those the chart is made of, the oldest first */
record Drawn(List<Point> points) {

    /** Those of the levels that have enough months on both sides, the first first; the others wait, and count for nothing until they have. */
    List<NewLevel> drawn(List<NewLevel> levels) {
        var drawn = new ArrayList<NewLevel>();
        int from = 0;
        for (var level : levels) {
            int at = at(level.from());
            if (shown(from, at) >= ControlChart.FEWEST && shown(at, points.size()) >= ControlChart.FEWEST) {
                drawn.add(level);
                from = at;
            }
        }
        return List.copyOf(drawn);
    }

    List<Rebase> rebases(List<NewLevel> levels) {
        return drawn(levels).stream().map(level -> new Rebase(at(level.from()), level.because())).toList();
    }

    /** The months another level could begin in, beside those there are. */
    List<LocalDate> possible(List<NewLevel> levels) {
        return points.stream().map(Point::month).filter(month -> levels.stream().noneMatch(level -> level.from().equals(month))).filter(month -> isPossible(month, levels)).toList();
    }

    private boolean isPossible(LocalDate month, List<NewLevel> levels) {
        int at = at(month);
        int before = levels.stream().map(NewLevel::from).filter(from -> from.isBefore(month)).mapToInt(this::at).max().orElse(0);
        int after = levels.stream().map(NewLevel::from).filter(from -> from.isAfter(month)).mapToInt(this::at).min().orElse(points.size());
        return shown(before, at) >= ControlChart.FEWEST && shown(at, after) >= ControlChart.FEWEST;
    }

    private int at(LocalDate month) {
        return (int) points.stream().filter(point -> point.month().isBefore(month)).count();
    }

    private long shown(int from, int until) {
        return from > until ? 0 : points.subList(from, until).stream().map(Point::value).filter(Objects::nonNull).count();
    }
}
