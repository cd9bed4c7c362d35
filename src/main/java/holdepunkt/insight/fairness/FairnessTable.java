package holdepunkt.insight.fairness;

import holdepunkt.insight.charts.Comparison;
import holdepunkt.insight.release.Release;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A half-year as it was published, read for a page. Everything in it follows from the published figures. */
public record FairnessTable(HalfYear half, Release release) {

    /** @param group code of the group @param comparison its share of yes beside that of all others; null where nobody is in the one or the other */
    public record Row(String group, int yes, int all, OptionalInt median, @Nullable Comparison comparison) {}

    /** How many were asked about and how many of them got a yes, where that can be told. */
    public Optional<Row> all() {
        return isTold("all") ? Optional.of(row("all", "all")) : Optional.empty();
    }

    /** How long half of those who got a yes waited, which is told also where no number of persons is. */
    public OptionalInt median() {
        var median = release.figures().getOrDefault("all.median", "");
        return median.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(median));
    }

    public boolean isNobody() {
        return all().map(row -> row.all() == 0).orElse(false);
    }

    /** @param division route or age @return its groups, or none where they cannot be told */
    public List<Row> rows(String division) {
        var names = release.figures().keySet().stream().filter(key -> key.startsWith(division + ".") && key.endsWith(".yes"))
                .map(key -> key.substring(division.length() + 1, key.length() - ".yes".length())).toList();
        return names.stream().filter(name -> isTold(division + "." + name)).map(name -> row(division + "." + name, name)).filter(row -> row.all() > 0).toList();
    }

    private boolean isTold(String name) {
        return !release.figure(name + ".yes").equals(":") && !release.figure(name + ".not").equals(":");
    }

    private Row row(String name, String group) {
        int yes = Integer.parseInt(release.figure(name + ".yes"));
        int all = yes + Integer.parseInt(release.figure(name + ".not"));
        var median = release.figures().getOrDefault(name + ".median", "");
        return new Row(group, yes, all, median.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(median)), name.equals("all") ? null : beside(yes, all));
    }

    private @Nullable Comparison beside(int yes, int all) {
        if (!isTold("all")) {
            return null;
        }
        int everyYes = Integer.parseInt(release.figure("all.yes"));
        int every = everyYes + Integer.parseInt(release.figure("all.not"));
        return all == 0 || every == all ? null : new Comparison(yes, all, everyYes - yes, every - all);
    }
}
