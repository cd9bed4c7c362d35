package holdepunkt.rights;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the privacy officer said. @param liftsOn the day it is seen again where it was refused; otherwise null */
public record RestrictionAnswer(String because, Instant answeredAt, @Nullable LocalDate liftsOn) {

    public boolean isRefused() {
        return liftsOn != null;
    }
}
