package holdepunkt.improvement.sheets;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A part of a sheet that can be changed by itself. @param find where it stands, if it does @param put the sheet with it as it then is */
public record Part<T, P>(Function<T, Optional<P>> find, BiFunction<T, P, T> put) {}
