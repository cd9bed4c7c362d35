package holdepunkt.improvement.surveys.reckoning;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Answers against those who were invited and could answer (as RR1 of AAPOR). The limits are the project's own: no national ones were found.
 *
 * @param invited null where nobody knows
 * @param k fewer answers are not told of
 */
public record ResponseRate(int answered, @Nullable Integer invited, int k) {

    private static final int LOW = 50;
    private static final int VERY_LOW = 30;
    private static final int FEWEST = 10;

    public Light light() {
        if (answered == 0) {
            return invited == null ? Light.UNKNOWN : Light.NOBODY;
        }
        if (answered < k) {
            return Light.FEW;
        }
        if (invited == null) {
            return Light.UNKNOWN;
        }
        return answered < FEWEST || isBelow(VERY_LOW) ? Light.RED : isBelow(LOW) ? Light.YELLOW : Light.GREEN;
    }

    /** Whole hundredths; empty where it is not known or not told. */
    public OptionalInt percent() {
        return invited == null || answered > 0 && answered < k ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * answered / invited));
    }

    private boolean isBelow(int percent) {
        return invited != null && 100L * answered < (long) percent * invited;
    }
}
