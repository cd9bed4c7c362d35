package holdepunkt.improvement.sheets;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One field of a part of a sheet, and what somebody meant it to say.
 *
 * @param labelKey message key of the field's label; empty for a choice, where the latest counts and the history has both
 */
public record Edit<P>(String field, String labelKey, Function<P, String> reads, BiFunction<P, String, P> writes, String wanted) {

    boolean isWords() {
        return !labelKey.isEmpty();
    }
}
