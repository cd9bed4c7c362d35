package holdepunkt.insight.counting;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.Figure;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.charts.Interval;
import holdepunkt.insight.release.PublishingFigures;
import holdepunkt.insight.release.Release;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waits by way in, over one half year that stands at a time: periods that never overlap, so that no two of them can be held against each other. */
@Component
public class Routes {

    private static final String DAYS = ".days";
    private static final String PERSONS = ".persons";
    private static final String MEAN = ".mean";
    private static final String LEAST = ".least";
    private static final String MOST = ".most";

    private final Tallies tallies;
    private final PublishingFigures publishing;

    Routes(Tallies tallies, PublishingFigures publishing) {
        this.tallies = tallies;
        this.publishing = publishing;
    }

    /** The first day after the half year that is told of. */
    public LocalDate until(String key) {
        var quarter = Months.until(LocalDate.now(Period.NORWAY), Definitions.now(key).settles()).with(IsoFields.DAY_OF_QUARTER, 1);
        return quarter.getMonthValue() % 6 == 1 ? quarter : quarter.minusMonths(3);
    }

    /** Days every wait is looked at for, if it lasts so long; in the mean a longer one counts as these. */
    public int longest(String key) {
        return Definitions.now(key).settles();
    }

    /** @throws NotOpen for a measure that is not a wait */
    public List<RouteWait> waits(Viewer viewer, String key) {
        var definition = Definitions.now(key);
        if (definition.measure().kind() != Kind.DAYS) {
            throw new NotOpen();
        }
        var until = until(key);
        var release = publishing.once(viewer, definition.code() + ":routes", until, suppression -> figures(tallies.of(viewer.area(), definition, until)
                .stream().filter(one -> !one.month().isBefore(until.minusMonths(6))).toList(), definition, suppression));
        return read(release);
    }

    static List<RouteWait> read(Release release) {
        return release.figures().keySet().stream().filter(one -> one.endsWith(PERSONS)).map(one -> wait(release, one.substring(0, one.length() - PERSONS.length()))).toList();
    }

    /** All of them or none, and none where a month of the half year is hidden: the ways add up to other groups elsewhere, and to the months. */
    static Map<String, String> figures(List<Tally> waited, Definition definition, Suppression suppression) {
        var byRoute = waited.stream().collect(Collectors.groupingBy(one -> one.route() == null ? "none" : one.route(), TreeMap::new, Collectors.toList()));
        var months = suppression.forParts();
        boolean allTold = Stream.concat(byRoute.values().stream(), waited.stream().collect(Collectors.groupingBy(Tally::month)).values().stream())
                .allMatch(some -> months.figure(new Figures(definition.measure(), some).persons()).isShown());
        var figures = new LinkedHashMap<String, String>();
        byRoute.forEach((route, some) -> {
            var counted = new Figures(definition.measure(), some);
            figures.put(route + PERSONS, allTold ? Integer.toString(counted.persons()) : ":");
            figures.put(route + DAYS, ":");
            figures.put(route + MEAN, ":");
            if (allTold) {
                tell(route, counted, definition.settles(), figures);
            }
        });
        return figures;
    }

    private static void tell(String route, Figures counted, int longest, Map<String, String> figures) {
        var waits = counted.waits();
        figures.put(route + DAYS, waits.median().isPresent() ? Double.toString(waits.median().getAsDouble()) : Figures.NOT_YET);
        figures.put(route + MEAN, waits.mean(longest).isPresent() ? Long.toString(Math.round(waits.mean(longest).getAsDouble())) : Figures.NOT_YET);
        waits.interval().ifPresent(between -> {
            figures.put(route + LEAST, Double.toString(between.low()));
            figures.put(route + MOST, between.hasEnd() ? Double.toString(between.high()) : Figures.NOT_YET);
        });
    }

    private static RouteWait wait(Release release, String route) {
        var least = number(release, route + LEAST);
        var most = number(release, route + MOST);
        return new RouteWait(route, Figure.written(release.figure(route + PERSONS)), number(release, route + DAYS), number(release, route + MEAN),
                least == null ? null : new Interval(least, most == null ? Double.POSITIVE_INFINITY : most));
    }

    private static @Nullable Double number(Release release, String key) {
        var written = release.figure(key);
        return written.matches("[0-9.]+") ? Double.valueOf(written) : null;
    }
}
