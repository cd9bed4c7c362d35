package holdepunkt.insight.measured;

import holdepunkt.insight.charts.RareChart;
import holdepunkt.insight.charts.RunChart;
import holdepunkt.insight.charts.picture.Dot;
import holdepunkt.insight.charts.picture.Level;
import holdepunkt.insight.charts.picture.Picture;
import holdepunkt.insight.charts.picture.Plotted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Something that seldom happens, event by event: how long it was since the last, and how many went otherwise between them. Each point is one event, so this
 * is only for those who need to know.
 *
 * @param events all but the first, which has none before it
 * @param first the first day that was looked at
 * @param last the last
 */
public record RareCourse(List<Event> events, LocalDate first, LocalDate last) {

    /** @param days since the one before @param others that were due between the two and went otherwise */
    public record Event(LocalDate on, int days, int others) {}

    /** Something that was due. @param happened whether it became one of the rare events */
    public record Due(LocalDate on, boolean happened) {}

    /** @param dues in order of their days; of one day those that went otherwise first */
    public static RareCourse of(List<Due> dues, LocalDate first, LocalDate last) {
        var events = new ArrayList<Event>();
        LocalDate before = null;
        int others = 0;
        for (var due : dues) {
            if (!due.happened()) {
                others++;
                continue;
            }
            if (before != null) {
                events.add(new Event(due.on(), (int) ChronoUnit.DAYS.between(before, due.on()), others));
            }
            before = due.on();
            others = 0;
        }
        return new RareCourse(List.copyOf(events), first, last);
    }

    /** T chart; empty with too few events. */
    public Optional<RareChart> times() {
        return enough() ? Optional.of(RareChart.timeBetween(values(event -> (double) event.days()))) : Optional.empty();
    }

    /** G chart; empty with too few events. */
    public Optional<RareChart> numbers() {
        return enough() ? Optional.of(RareChart.numberBetween(values(event -> (double) event.others()))) : Optional.empty();
    }

    /** Each event with what the charts say of it, in the same order. */
    public List<RarePoint> points() {
        return IntStream.range(0, events.size()).mapToObj(at -> new RarePoint(events.get(at), numberOnItsDay(at), first, last, isOutside(times(), at), isOutside(numbers(), at))).toList();
    }

    private int numberOnItsDay(int at) {
        return (int) events.subList(0, at).stream().filter(one -> one.on().equals(events.get(at).on())).count() + 1;
    }

    private static boolean isOutside(Optional<RareChart> chart, int at) {
        return chart.map(one -> one.outside().contains(at)).orElse(false);
    }

    public Picture timesDrawn(RareChart chart) {
        return drawn(chart, values(event -> (double) event.days()));
    }

    public Picture numbersDrawn(RareChart chart) {
        return drawn(chart, values(event -> (double) event.others()));
    }

    private boolean enough() {
        return events.size() >= RunChart.FEWEST;
    }

    private List<Double> values(Function<Event, Double> of) {
        return events.stream().map(of).toList();
    }

    private Picture drawn(RareChart chart, List<Double> values) {
        var dots = IntStream.range(0, values.size()).mapToObj(i -> new Dot(events.get(i).on(), values.get(i), false)).toList();
        int last = values.size() - 1;
        return Picture.of(new Plotted(dots, List.of(new Level(0, last, chart.centre())), List.of(new Level(0, last, chart.lower()), new Level(0, last, chart.upper())),
                new HashSet<>(chart.outside()), List.of(), Double.POSITIVE_INFINITY));
    }
}
