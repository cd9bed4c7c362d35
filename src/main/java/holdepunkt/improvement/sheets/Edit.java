package holdepunkt.improvement.sheets;

import java.util.function.BiFunction;
import java.util.function.Function;

/** One field of a part of a sheet, and what somebody meant it to say. */
public record Edit<P>(Function<P, String> reads, BiFunction<P, String, P> writes, String wanted) {}
