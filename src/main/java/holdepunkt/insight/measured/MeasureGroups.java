package holdepunkt.insight.measured;

import holdepunkt.insight.counting.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All measures on one page, by their kind: those with something to show first, and what is only read beside another right there. */
public final class MeasureGroups {

    private final List<MeasureChart> charts;

    public MeasureGroups(List<MeasureChart> charts) {
        this.charts = List.copyOf(charts);
    }

    public Map<Kind, List<MeasureChart>> byKind() {
        return charts.stream().sorted(Comparator.comparing(this::isEmpty)).collect(Collectors.groupingBy(this::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    }

    private boolean isEmpty(MeasureChart chart) {
        return chart.points().isEmpty() && readWith(chart).stream().allMatch(other -> other.points().isEmpty());
    }

    private Kind kind(MeasureChart chart) {
        return readWith(chart).stream().findFirst().orElse(chart).measure().kind();
    }

    /** Those that are never read without this one. */
    private List<MeasureChart> readWith(MeasureChart chart) {
        return charts.stream().filter(other -> other.measure().beside().filter(chart.measure().key()::equals).isPresent()).toList();
    }
}
