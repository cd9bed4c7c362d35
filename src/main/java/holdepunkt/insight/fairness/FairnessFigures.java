package holdepunkt.insight.fairness;

import holdepunkt.insight.Figure;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.charts.KaplanMeier;
import holdepunkt.insight.charts.Waited;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is published of a half-year: of each division the finest groups that can all be told, or none of them. */
final class FairnessFigures {

    private FairnessFigures() {}

    static Map<String, String> of(List<Asked> persons, Suppression suppression) {
        var figures = new LinkedHashMap<String, String>();
        var all = suppression.line(yes(persons), persons.size() - yes(persons));
        figures.put("all.yes", all.parts().get(0).toString());
        figures.put("all.not", all.parts().get(1).toString());
        if (all.parts().get(0).isShown()) {
            waits("all", persons, suppression).forEach(figures::put);
        }
        Division.ALL.forEach(division -> figures.putAll(division(division, persons, suppression)));
        return figures;
    }

    private static Map<String, String> division(Division division, List<Asked> persons, Suppression suppression) {
        return division.levels().stream().map(groups -> level(division, groups, persons, suppression)).flatMap(Optional::stream).findFirst().orElse(Map.of());
    }

    private static Optional<Map<String, String>> level(Division division, List<Division.Group> groups, List<Asked> persons, Suppression suppression) {
        var rows = groups.stream().map(group -> division.in(group, persons)).toList();
        var table = suppression.table(rows.stream().map(row -> new int[] {yes(row), row.size() - yes(row)}).toArray(int[][]::new));
        if (!table.rows().stream().allMatch(row -> row.total().isShown() && row.parts().stream().allMatch(Figure::isShown))) {
            return Optional.empty();
        }
        var figures = new LinkedHashMap<String, String>();
        for (int row = 0; row < groups.size(); row++) {
            var name = division.name() + "." + groups.get(row).name();
            figures.put(name + ".yes", table.rows().get(row).parts().get(0).toString());
            figures.put(name + ".not", table.rows().get(row).parts().get(1).toString());
            waits(name, rows.get(row), suppression).forEach(figures::put);
        }
        return Optional.of(figures);
    }

    /** Of those who got a yes, how long until the meeting; nothing where they are too few. */
    private static Map<String, String> waits(String name, List<Asked> persons, Suppression suppression) {
        var waits = persons.stream().filter(Asked::yes).map(one -> new Waited(one.days(), one.met())).toList();
        var figures = new LinkedHashMap<String, String>();
        if (suppression.isEnough(waits.size())) {
            var curve = KaplanMeier.of(waits);
            figures.put(name + ".median", curve.median().isPresent() ? Long.toString(Math.round(curve.median().getAsDouble())) : "");
        }
        return figures;
    }

    private static int yes(List<Asked> persons) {
        return (int) persons.stream().filter(Asked::yes).count();
    }
}
