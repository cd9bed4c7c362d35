package holdepunkt.people.moving;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * She moves, and somebody there has said yes by phone.
 *
 * @param receiver the office there, or null where this viewer is shown no place
 * @param acceptedBy the name of the one who said yes, at {@code acceptedAt}
 * @param theirLeader name and number of the leader there
 * @param holdUntil the old side holds until first contact, at most until this day
 * @param leader the leader here it rose to, or null
 */
public record Moving(UUID id, @Nullable PersonText receiver, PersonText acceptedBy, PersonText phone, PersonText theirLeader, Instant acceptedAt, LocalDate holdUntil,
                     @Nullable String leader) {

    /** Days the old side holds at most (R10). */
    public static final int MOST_DAYS = 30;

    public boolean hasRisen() {
        return leader != null;
    }
}
