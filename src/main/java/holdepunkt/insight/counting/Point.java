package holdepunkt.insight.counting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A month as it may be shown.
 *
 * @param month its first day
 * @param value persons, hours, percent or days; null where it cannot be shown, and for days also where fewer than half have been through it yet
 * @param of persons behind it; zero where there was nobody, null where even that cannot be shown
 */
public record Point(LocalDate month, @Nullable Double value, @Nullable Integer of) {

    public boolean isEmpty() {
        return of != null && of == 0;
    }
}
