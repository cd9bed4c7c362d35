package holdepunkt.feedback.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * Krippendorff's α = 1 − D_o/D_e, without unit: 1 is full agreement, 0 what chance gives. Any number of answers in each unit, units with fewer than
 * two are left out (Hayes, Krippendorff 2007). 0.80 and above is held to be reliable, 0.667 to 0.80 tentative.
 */
public enum Krippendorff {
    /** Two answers are the same or not. */
    NOMINAL((one, other) -> one == other ? 0 : 1),
    /** As far apart as the square of the points between them. */
    INTERVAL((one, other) -> (one - other) * (one - other));

    private final DoubleBinaryOperator difference;

    Krippendorff(DoubleBinaryOperator difference) {
        this.difference = difference;
    }

    /** @param units the answers about each; empty where all answers are alike, since chance could then not differ either */
    public OptionalDouble of(List<? extends List<Double>> units) {
        var compared = units.stream().filter(unit -> unit.size() > 1).toList();
        var all = compared.stream().flatMap(List::stream).toList();
        double expected = pairs(all) / ((double) all.size() * (all.size() - 1));
        if (all.isEmpty() || expected == 0) {
            return OptionalDouble.empty();
        }
        double observed = compared.stream().mapToDouble(unit -> pairs(unit) / (unit.size() - 1)).sum() / all.size();
        return OptionalDouble.of(1 - observed / expected);
    }

    private double pairs(List<Double> answers) {
        return answers.stream().mapToDouble(one -> answers.stream().mapToDouble(other -> difference.applyAsDouble(one, other)).sum()).sum();
    }
}
