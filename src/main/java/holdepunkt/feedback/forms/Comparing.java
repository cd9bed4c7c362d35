package holdepunkt.feedback.forms;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holding one value against another. What cannot be compared does not fit. */
final class Comparing {

    private Comparing() {}

    static boolean fits(Value one, Condition.Operator operator, Value other) {
        if (!operator.ordersThem()) {
            return same(one, other) == (operator == Condition.Operator.SAME);
        }
        var order = order(one, other);
        return order != null && switch (operator) {
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
            case AT_LEAST -> order >= 0;
            default -> order <= 0;
        };
    }

    private static boolean same(Value one, Value other) {
        if (one instanceof Value.Chosen mine && other instanceof Value.Chosen theirs) {
            return mine.coding().isSame(theirs.coding());
        }
        var order = order(one, other);
        return order == null ? one.equals(other) : order == 0;
    }

    /** Null where there is no order between them; amounts have one only in the same unit. */
    static @Nullable Integer order(Value one, Value other) {
        if (one instanceof Value.Day mine && other instanceof Value.Day theirs) {
            return mine.date().compareTo(theirs.date());
        }
        if (one instanceof Value.Amount mine && other instanceof Value.Amount theirs && !Objects.equals(mine.code(), theirs.code())) {
            return null;
        }
        var size = one.size();
        var held = other.size();
        return size == null || held == null ? null : Integer.valueOf(size.compareTo(held));
    }
}
