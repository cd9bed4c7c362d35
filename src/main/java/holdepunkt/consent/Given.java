package holdepunkt.consent;

import holdepunkt.core.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yes that was given, with what has become of it.
 *
 * @param name whom it is to; null for a role or a unit, and for those shown by their role
 * @param role a word of {@code access.role}, or null
 * @param classes what it opens now; when it has ended, what it opened
 * @param informedBy the name of who explained it, where she did not give it here
 * @param endedAt when it ended, or null while it is open
 */
public record Given(UUID id, UUID cause, String ground, @Nullable String name, @Nullable String role, @Nullable String unit, boolean oneHuman, List<String> classes,
                    String purpose, Instant givenAt, @Nullable Instant until, String given, @Nullable String informedBy, @Nullable String language,
                    @Nullable Instant endedAt) {

    /** How long a share may be taken back as if it had been a slip. */
    private static final Duration REGRET = Duration.ofMinutes(10);

    /** The last day it holds, or null where it has no end. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : LocalDate.ofInstant(until.minusNanos(1), Period.NORWAY);
    }

    /** Whether she said yes to it for a time of her own choosing; the rest ends with what it was to, as a seat does. */
    public boolean forATime() {
        return ground.equals("shared") || ground.equals("kin");
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean maybeASlip(Instant now) {
        return isOpen() && now.isBefore(givenAt.plus(REGRET));
    }
}
