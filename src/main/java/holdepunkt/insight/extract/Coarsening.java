package holdepunkt.insight.extract;

import holdepunkt.insight.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes lines so coarse that at least k are alike in everything, within each half-year by itself, so that a project with more half-years does not have
 * other lines for the same. What is not alike k others goes one step coarser; those left at the end are left out.
 */
final class Coarsening {

    private static final Map<String, String> ROUTES = Map.of("health", "services", "municipal", "services", "peer", "self_or_peer", "self", "self_or_peer");
    private static final Map<String, String> AGES = Map.of("under_18", "under_40", "18_24", "under_40", "25_39", "under_40", "40_66", "40_up", "67_up", "40_up");
    private static final int STEPS = 5;

    private Coarsening() {}

    /** A person and what may be told of her. */
    record Told<T>(T person, Line line) {}

    static <T> List<Told<T>> of(Map<T, Line> exact, Suppression suppression) {
        var told = new ArrayList<Told<T>>();
        exact.entrySet().stream().collect(Collectors.groupingBy(one -> one.getValue().half(), Collectors.toList()))
                .values().forEach(half -> told.addAll(half(half, suppression)));
        return told;
    }

    private static <T> List<Told<T>> half(List<Map.Entry<T, Line>> exact, Suppression suppression) {
        var told = new ArrayList<Told<T>>();
        var left = exact;
        for (int step = 0; step < STEPS && !left.isEmpty(); step++) {
            int coarse = step;
            var alike = left.stream().collect(Collectors.groupingBy(one -> coarser(one.getValue(), coarse), LinkedHashMap::new, Collectors.toList()));
            var next = new ArrayList<Map.Entry<T, Line>>();
            alike.forEach((line, persons) -> {
                if (suppression.isEnough(persons.size())) {
                    persons.forEach(one -> told.add(new Told<>(one.getKey(), line)));
                } else {
                    next.addAll(persons);
                }
            });
            left = next;
        }
        return told;
    }

    /** As it is; without the days; with coarser groups; without the age; with nothing but the half-year. */
    private static Line coarser(Line line, int step) {
        var cells = line.cells();
        return new Line(line.half(), IntStream.range(0, cells.size()).mapToObj(column -> cell(column, cells.get(column), step)).toList());
    }

    private static String cell(int column, String exact, int step) {
        boolean starred = switch (column) {
            case 3 -> step >= 1;
            case 1 -> step >= 3;
            default -> step >= STEPS - 1;
        };
        if (starred) {
            return Line.STAR;
        }
        var groups = column == 0 ? ROUTES : AGES;
        return step >= 2 && column < 2 ? groups.getOrDefault(exact, exact) : exact;
    }
}
