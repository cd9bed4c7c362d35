package holdepunkt.insight.fairness;

import holdepunkt.insight.Figure;
import holdepunkt.insight.PublishedLine;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.charts.KaplanMeier;
import holdepunkt.insight.charts.Waited;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is published of a half-year: of each division the finest groups that can all be told, or none of them; who has a coordinator where that can be told of the same groups. */
final class FairnessFigures {

    static final List<String> ANSWER = List.of(".yes", ".not");
    static final List<String> COORDINATOR = List.of(".with", ".without");

    private FairnessFigures() {}

    static Map<String, String> of(List<Asked> persons, Suppression suppression) {
        var figures = new LinkedHashMap<String, String>();
        var all = suppression.line(counts(persons, Asked::yes));
        put(figures, "all", ANSWER, all);
        if (all.parts().getFirst().isShown()) {
            waits("all", persons, suppression).forEach(figures::put);
        }
        put(figures, "all", COORDINATOR, suppression.line(counts(persons, Asked::coordinator)));
        Division.ALL.forEach(division -> figures.putAll(division(division, persons, suppression)));
        return figures;
    }

    private static Map<String, String> division(Division division, List<Asked> persons, Suppression suppression) {
        return division.levels().stream().map(groups -> level(division, groups, persons, suppression)).flatMap(Optional::stream).findFirst().orElse(Map.of());
    }

    private static Optional<Map<String, String>> level(Division division, List<Division.Group> groups, List<Asked> persons, Suppression suppression) {
        var rows = groups.stream().map(group -> division.in(group, persons)).toList();
        var answers = table(rows, Asked::yes, suppression);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var coordinators = table(rows, Asked::coordinator, suppression);
        var figures = new LinkedHashMap<String, String>();
        for (int at = 0; at < groups.size(); at++) {
            int row = at;
            var name = division.name() + "." + groups.get(row).name();
            put(figures, name, ANSWER, answers.get().get(row));
            waits(name, rows.get(row), suppression).forEach(figures::put);
            coordinators.ifPresent(lines -> put(figures, name, COORDINATOR, lines.get(row)));
        }
        return Optional.of(figures);
    }

    /** Of each group those of whom it is so and the others, where all of it can be told. */
    private static Optional<List<PublishedLine>> table(List<List<Asked>> rows, Predicate<Asked> is, Suppression suppression) {
        var lines = suppression.table(rows.stream().map(row -> counts(row, is)).toArray(int[][]::new)).rows();
        return lines.stream().allMatch(line -> line.total().isShown() && line.parts().stream().allMatch(Figure::isShown)) ? Optional.of(lines) : Optional.empty();
    }

    private static void put(Map<String, String> figures, String name, List<String> parts, PublishedLine line) {
        for (int part = 0; part < parts.size(); part++) {
            figures.put(name + parts.get(part), line.parts().get(part).toString());
        }
    }

    /** Of those who got a yes, how long until the meeting, and between what the middle may lie; nothing where they are too few. */
    private static Map<String, String> waits(String name, List<Asked> persons, Suppression suppression) {
        var waits = persons.stream().filter(Asked::yes).map(one -> new Waited(one.days(), one.met())).toList();
        var figures = new LinkedHashMap<String, String>();
        if (suppression.isEnough(waits.size())) {
            var curve = KaplanMeier.of(waits);
            figures.put(name + ".median", curve.median().isPresent() ? Long.toString(Math.round(curve.median().getAsDouble())) : "");
            curve.interval().ifPresent(between -> {
                figures.put(name + ".least", Long.toString(Math.round(between.low())));
                figures.put(name + ".most", Double.isInfinite(between.high()) ? "" : Long.toString(Math.round(between.high())));
            });
        }
        return figures;
    }

    private static int[] counts(List<Asked> persons, Predicate<Asked> is) {
        int so = (int) persons.stream().filter(is).count();
        return new int[] {so, persons.size() - so};
    }
}
