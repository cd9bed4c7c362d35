package holdepunkt.insight.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A series of single values in order of time between their natural limits (XmR). Points that may not be shown are left out. */
public record ControlChart(List<Phase> phases) {

    /** Limits from fewer points would move with each new one. */
    public static final int FEWEST = 12;

    /** Empty below {@link #FEWEST} shown points. @param values null where the value may not be shown */
    public static Optional<ControlChart> of(List<@Nullable Double> values) {
        return IntStream.range(0, values.size()).filter(i -> values.get(i) != null).count() < FEWEST ? Optional.empty() : Optional.of(of(values, List.of()));
    }

    /**
     * With limits drawn anew where the work was changed.
     *
     * @throws IllegalArgumentException when a phase has fewer than {@link #FEWEST} shown points
     */
    public static ControlChart of(List<@Nullable Double> values, List<Rebase> rebases) {
        var phases = new ArrayList<Phase>();
        int from = 0;
        for (var rebase : rebases) {
            phases.add(phase(values, from, rebase.from()));
            from = rebase.from();
        }
        phases.add(phase(values, from, values.size()));
        return new ControlChart(List.copyOf(phases));
    }

    private static Phase phase(List<@Nullable Double> values, int from, int until) {
        var shown = IntStream.range(from, until).filter(i -> values.get(i) != null).toArray();
        if (shown.length < FEWEST) {
            throw new IllegalArgumentException("Limits need " + FEWEST + " points");
        }
        var numbers = IntStream.of(shown).mapToDouble(values::get).toArray();
        var limits = Limits.of(numbers, true);
        var causes = new SpecialCauses(numbers, limits);
        var signs = new TreeMap<Integer, SpecialCause>();
        for (int i = 0; i < shown.length; i++) {
            int at = shown[i];
            causes.at(i).ifPresent(cause -> signs.put(at, cause));
        }
        return new Phase(shown[0], shown[shown.length - 1], limits, signs);
    }

    /** The phase that goes on now. */
    public Phase now() {
        return phases.getLast();
    }
}
