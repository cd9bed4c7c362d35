package holdepunkt.people;

import holdepunkt.core.PersonText;
import org.jspecify.annotations.Nullable;

/**
 * What she wrote for the day nobody finds her (R6): a wish, never an order.
 *
 * @param who who may look for her
 * @param places where
 * @param leaveMe when to leave her be
 */
public record IfGone(@Nullable PersonText who, @Nullable PersonText places, @Nullable PersonText leaveMe, long version) {

    /** Without a line from her, at most this many tries and no search beyond them. */
    public static final int MOST_TRIES = 2;

    public boolean says() {
        return who != null || places != null || leaveMe != null;
    }
}
