package holdepunkt.insight.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What may be said under a chart, chosen by rule: what it shows and how sure one may be. Never why: a chart cannot know. Where the rules may not be
 * asked, that is what is said.
 */
public final class Saying {

    private Saying() {}

    /** @param at the day of each point, in the order the chart was made of */
    public static List<Sentence> of(RunChart chart, List<LocalDate> at) {
        var said = new ArrayList<Sentence>();
        said.add(finding(chart, at));
        if (chart.finding().isSign()) {
            said.add(Sentence.of("chart.run.sure"));
        }
        if (chart.hidden() > 0 && (chart.finding().isSign() || chart.finding() == RunFinding.CHANCE)) {
            said.add(Sentence.of("chart.run.some_hidden", chart.hidden()));
        }
        return List.copyOf(said);
    }

    private static Sentence finding(RunChart chart, List<LocalDate> at) {
        return switch (chart.finding()) {
            case HIDDEN -> Sentence.of("chart.run.hidden");
            case TOO_FEW -> Sentence.of("chart.run.too_few", chart.shown(), RunChart.FEWEST);
            case MANY_HIDDEN -> Sentence.of("chart.run.many_hidden", chart.hidden(), chart.points());
            case ALIKE -> Sentence.of("chart.run.alike");
            case CHANCE -> Sentence.of("chart.run.chance", new Amount(chart.median()));
            case LONG_RUN -> longRun(chart, at);
            case FEW_CROSSINGS -> Sentence.of("chart.run.few_crossings", chart.crossings(), chart.fewestByChance());
        };
    }

    private static Sentence longRun(RunChart chart, List<LocalDate> at) {
        var run = chart.latestLong().orElseThrow();
        var side = run.above() ? "above" : "below";
        boolean goesOn = run.equals(chart.runs().getLast());
        return goesOn ? Sentence.of("chart.run.since." + side, at.get(run.first()), run.length())
                : Sentence.of("chart.run.between." + side, at.get(run.first()), at.get(run.last()), run.length());
    }

    /** @param at the day of each point, in the order the chart was made of */
    public static List<Sentence> of(ControlChart chart, List<LocalDate> at) {
        var now = chart.now();
        var usual = new Object[] {Math.max(0, now.limits().lower()), new Amount(now.limits().upper())};
        if (now.signs().isEmpty()) {
            return List.of(Sentence.of("chart.control.none", usual));
        }
        var said = new ArrayList<>(List.of(Sentence.of("chart.control.usual", usual)));
        for (var cause : SpecialCause.values()) {
            now.signs().keySet().stream().filter(point -> now.signs().get(point) == cause).max(Integer::compare)
                    .ifPresent(latest -> said.add(Sentence.of("chart.control." + cause.name().toLowerCase(Locale.ROOT), at.get(latest))));
        }
        said.add(Sentence.of("chart.control.sure"));
        return List.copyOf(said);
    }

    /** High is seldom. */
    public static List<Sentence> of(RareChart chart) {
        if (chart.outside().isEmpty() && !chart.run().finding().isSign()) {
            return List.of(Sentence.of("chart.rare.none"));
        }
        return List.of(Sentence.of(chart.outside().isEmpty() ? "chart.rare.run" : "chart.rare.outside", chart.outside().size()), Sentence.of("chart.control.sure"));
    }
}
