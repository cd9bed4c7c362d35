package holdepunkt.improvement.chains.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point of a live measure as it was on the day it was quoted.
 *
 * @param version of the measure's definition
 * @param value null where it was too small to be shown, and then it stays hidden
 * @param of how many it was out of, where the measure is a share
 */
public record Quoted(String key, int version, LocalDate month, @Nullable Double value, @Nullable Integer of) {

    public boolean hidden() {
        return value == null;
    }
}
