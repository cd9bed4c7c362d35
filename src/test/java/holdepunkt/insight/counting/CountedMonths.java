package holdepunkt.insight.counting;

import holdepunkt.insight.Suppression;
import holdepunkt.insight.charts.WaitComparison;
import holdepunkt.insight.release.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published of a measure, from persons that were made up. */
public final class CountedMonths {

    /** One person in one month, as a statement counts her. @param good null where it cannot be said @param why, where that is told @param minutes set aside */
    public record One(LocalDate month, String route, @Nullable Boolean good, int days, @Nullable String why, int minutes) {

        public One(LocalDate month, String route, boolean good, int days) {
            this(month, route, good, days, null, 0);
        }
    }

    private CountedMonths() {}

    /** What everything a measure publishes is called: its months by each of its definitions, and the ways in of a wait. */
    public static Stream<String> names() {
        return Definitions.now().stream().flatMap(now -> Stream.concat(Definitions.versions(now.measure().key()).stream().map(Definition::code),
                Stream.of(now.code() + ":routes").filter(routes -> now.measure().kind() == Kind.DAYS)));
    }

    /** One month of a measure by one of its definitions. */
    public static Map<String, String> month(String key, int version, LocalDate month, List<One> persons, Suppression suppression) {
        var published = new LinkedHashMap<String, String>();
        figures(key, version, persons, suppression).forEach((figure, value) -> published.put(name(key, version, month) + ":" + figure, value));
        return published;
    }

    /** The same month as a chart has it, and as a chain quotes it. */
    public static Point point(String key, int version, LocalDate month, List<One> persons, Suppression suppression) {
        var definition = definition(key, version);
        return new Published(definition, new Release(new UUID(0, 0), definition.code(), month.plusMonths(1), suppression.k(), Instant.EPOCH, figures(key, version, persons, suppression), List.of())).point();
    }

    /** Which numbers of the month she is one of. */
    public static List<String> keys(String key, int version, One one) {
        var month = name(key, version, one.month());
        if (one.good() == null) {
            return one.why() == null ? List.of() : List.of(month + ":left." + one.why());
        }
        return List.of(month + ":whole", month + (one.good() ? ":part" : ":rest"));
    }

    /** A half-year of a wait by way in, and what the page makes of it: how much longer by one way than by another. */
    public static Map<String, String> routes(String key, List<One> half, Suppression suppression) {
        var figures = Routes.figures(tallies(half), definition(key, 1), suppression);
        var published = new LinkedHashMap<String, String>();
        figures.forEach((figure, value) -> published.put(key + ":routes:" + figure, value));
        var ways = Routes.read(new Release(new UUID(0, 0), key + ":routes", LocalDate.EPOCH, suppression.k(), Instant.EPOCH, figures, List.of()));
        ways.forEach(way -> way.beside(ways).ifPresent(beside -> published.put(key + ":routes:" + way.route() + ".beside", beside.group() + " " + said(beside.comparison()))));
        return published;
    }

    private static String said(WaitComparison one) {
        return one.difference() + " " + one.differenceBetween() + " " + one.ratio() + " " + one.ratioBetween();
    }

    private static Map<String, String> figures(String key, int version, List<One> persons, Suppression suppression) {
        return new Figures(definition(key, version).measure(), tallies(persons)).published(suppression.forParts());
    }

    private static String name(String key, int version, LocalDate month) {
        return key + "." + version + ":" + month;
    }

    private static Definition definition(String key, int version) {
        return Definitions.versions(key).stream().filter(one -> one.measure().version() == version).findFirst().orElseThrow();
    }

    private static List<Tally> tallies(List<One> persons) {
        var tallies = new ArrayList<Tally>();
        persons.forEach(one -> tallies.add(new Tally(one.month(), one.route(), one.good(), one.days(), one.why(), 1, one.minutes())));
        return tallies;
    }
}
