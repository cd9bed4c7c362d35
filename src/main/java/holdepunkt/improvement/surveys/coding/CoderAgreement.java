package holdepunkt.improvement.surveys.coding;

import holdepunkt.feedback.statistics.Krippendorff;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How alike two sorted the same quotations, before they spoke of it: the share they put in the same column, and nominal alpha, which takes away what
 * chance alone would give. 0.80 and above is held to be reliable, 0.667 to 0.80 tentative.
 *
 * @param n quotations both sorted
 * @param same of them in the same column
 * @param sameRow of them in the same column and the same row
 * @param alpha of the columns; empty where all lie in one, or nothing was sorted
 */
public record CoderAgreement(int n, int same, int sameRow, OptionalDouble alpha) {

    private static final double RELIABLE = 0.8;
    private static final double TENTATIVE = 0.667;

    static CoderAgreement of(List<List<Code>> units) {
        ToDoubleFunction<Code> column = code -> code.belongs().ordinal();
        int same = (int) units.stream().filter(unit -> unit.getFirst().belongs() == unit.getLast().belongs()).count();
        int sameRow = (int) units.stream().filter(unit -> unit.getFirst().equals(unit.getLast())).count();
        return new CoderAgreement(units.size(), same, sameRow,
                units.isEmpty() ? OptionalDouble.empty() : Krippendorff.NOMINAL.of(units.stream().map(unit -> unit.stream().mapToDouble(column).boxed().toList()).toList()));
    }

    public int percent() {
        return n == 0 ? 0 : (int) Math.round(100.0 * same / n);
    }

    public String band() {
        return alpha.isEmpty() ? "none" : alpha.getAsDouble() >= RELIABLE ? "reliable" : alpha.getAsDouble() >= TENTATIVE ? "tentative" : "weak";
    }
}
