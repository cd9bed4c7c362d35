package holdepunkt.insight.fairness;

import holdepunkt.insight.charts.Comparison;
import holdepunkt.insight.charts.GroupWait;
import holdepunkt.insight.charts.Interval;
import holdepunkt.insight.release.Release;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A half-year as it was published, read for a page. Everything in it follows from the published figures. */
public record FairnessTable(HalfYear half, Release release) {

    /**
     * Days until half of them had their meeting.
     *
     * @param least what chance alone could have made it
     * @param most null where nobody can say, and both where it was published before this was
     */
    public record Wait(int days, @Nullable Integer least, @Nullable Integer most) {

        private Interval between() {
            return new Interval(least == null ? 0 : least, most == null ? Double.POSITIVE_INFINITY : most);
        }
    }

    /** @param group code of the group @param waited null where half have not had theirs, or they are too few @param comparison its share of yes beside that of all others; null where nobody is in the one or the other @param coordinators its share who have a coordinator beside that of all others; null where that is not told either */
    public record Row(String group, int yes, int all, @Nullable Wait waited, @Nullable Comparison comparison, @Nullable Comparison coordinators) {}

    /** How many were asked about and how many of them got a yes, where that can be told. */
    public Optional<Row> all() {
        return isTold("all") ? Optional.of(row("all", "all")) : Optional.empty();
    }

    /** How long half of those who got a yes waited, which is told also where no number of persons is. */
    public OptionalInt median() {
        var wait = waited("all");
        return wait == null ? OptionalInt.empty() : OptionalInt.of(wait.days);
    }

    public boolean isNobody() {
        return all().map(row -> row.all() == 0).orElse(false);
    }

    /** @param division route, age or before @return its groups, or none where they cannot be told */
    public List<Row> rows(String division) {
        var names = release.figures().keySet().stream().filter(key -> key.startsWith(division + ".") && key.endsWith(".yes"))
                .map(key -> key.substring(division.length() + 1, key.length() - ".yes".length())).toList();
        return names.stream().filter(name -> isTold(division + "." + name)).map(name -> row(division + "." + name, name)).filter(row -> row.all() > 0).toList();
    }

    /** A group's wait beside that of the group most are in; nothing for that group itself, and where one of them cannot be told. */
    public Optional<GroupWait.Beside> beside(String division, Row row) {
        return GroupWait.beside(rows(division).stream().map(FairnessTable::told).flatMap(Optional::stream).toList(), row.group());
    }

    private static Optional<GroupWait> told(Row row) {
        return Optional.ofNullable(row.waited()).filter(wait -> wait.least() != null).map(wait -> new GroupWait(row.group(), row.yes(), wait.days(), wait.between()));
    }

    private boolean isTold(String name) {
        return isTold(name, FairnessFigures.ANSWER);
    }

    private boolean isTold(String name, List<String> parts) {
        return parts.stream().noneMatch(part -> release.figure(name + part).equals(":"));
    }

    private Row row(String name, String group) {
        int yes = number(name, ".yes");
        return new Row(group, yes, yes + number(name, ".not"), waited(name), beside(name, FairnessFigures.ANSWER), beside(name, FairnessFigures.COORDINATOR));
    }

    private int number(String name, String part) {
        return Integer.parseInt(release.figure(name + part));
    }

    private @Nullable Wait waited(String name) {
        var median = days(name + ".median");
        return median == null ? null : new Wait(median, days(name + ".least"), days(name + ".most"));
    }

    private @Nullable Integer days(String key) {
        var written = release.figures().getOrDefault(key, "");
        return written.isEmpty() ? null : Integer.valueOf(written);
    }

    private @Nullable Comparison beside(String name, List<String> parts) {
        if (name.equals("all") || !isTold("all", parts) || !isTold(name, parts)) {
            return null;
        }
        int so = number(name, parts.getFirst());
        int of = so + number(name, parts.getLast());
        int everySo = number("all", parts.getFirst());
        int every = everySo + number("all", parts.getLast());
        return of == 0 || every == of ? null : new Comparison(so, of, everySo - so, every - of);
    }
}
