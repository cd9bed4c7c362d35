package holdepunkt.insight.charts;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Looks for points that stand out in one phase of a control chart. */
final class SpecialCauses {

    private static final int SEVEN = 7;

    private final double[] values;
    private final Limits limits;

    SpecialCauses(double[] values, Limits limits) {
        this.values = values;
        this.limits = limits;
    }

    Optional<SpecialCause> at(int point) {
        if (limits.isOutside(values[point])) {
            return Optional.of(SpecialCause.OUTSIDE);
        } else if (isIn(SEVEN, point, first -> goesOneWay(first, 1) || goesOneWay(first, -1))) {
            return Optional.of(SpecialCause.SEVEN_ONE_WAY);
        } else if (limits.isFarOut(values[point]) && isIn(3, point, this::twoOfThreeFarOut)) {
            return Optional.of(SpecialCause.TWO_OF_THREE_FAR_OUT);
        }
        return isIn(SEVEN, point, first -> isOnOneSide(first, SEVEN)) ? Optional.of(SpecialCause.SEVEN_ON_ONE_SIDE) : Optional.empty();
    }

    /** Whether the point is one of so many in a row of which this holds. */
    private boolean isIn(int many, int point, IntPredicate ofThoseFrom) {
        return IntStream.rangeClosed(Math.max(0, point - many + 1), Math.min(point, values.length - many)).anyMatch(ofThoseFrom);
    }

    private boolean goesOneWay(int first, int way) {
        return IntStream.range(first + 1, first + SEVEN).allMatch(i -> Math.signum(values[i] - values[i - 1]) == way);
    }

    private boolean twoOfThreeFarOut(int first) {
        return isOnOneSide(first, 3) && IntStream.range(first, first + 3).filter(i -> limits.isFarOut(values[i])).count() >= 2;
    }

    private boolean isOnOneSide(int first, int many) {
        return IntStream.range(first, first + many).allMatch(i -> values[i] > limits.mean()) || IntStream.range(first, first + many).allMatch(i -> values[i] < limits.mean());
    }
}
