package holdepunkt.consent.behalf;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what right somebody acts on her behalf, and how far.
 *
 * @param kind attorney, guardian or court_guardian
 * @param classes what it opens, as {@code policy.csv} names it; who she is goes with it
 * @param paper what the paper is and where it is kept
 * @param until its last day
 * @param code the way in for a guardian, while it can still be used
 * @param stands whether it opens anything now
 * @param askedHer the day she was asked, where she was old enough to be, or null
 */
public record Mandate(UUID id, String name, String kind, List<String> classes, PersonText paper, LocalDate until, String givenBy, Instant givenAt,
                      @Nullable PersonText code, boolean stands, @Nullable LocalDate askedHer) {

    public boolean byHerself() {
        return kind.equals(BehalfRules.ATTORNEY);
    }

    /** Whether it is hers to stop: what a court decided is not, and there the page says whom to ask. */
    public boolean hersToStop() {
        return !kind.equals(BehalfRules.COURT_GUARDIAN);
    }
}
