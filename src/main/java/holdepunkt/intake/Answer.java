package holdepunkt.intake;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the office.
 *
 * @param answer yes, not_now or no
 * @param differs what differs from the sentences that were ticked; null when nothing was written, or when it is erased
 * @param offer where she can go instead, by name, with its way in
 * @param because why it replaces the answer before it
 */
public record Answer(UUID id, String answer, @Nullable PersonText differs, @Nullable String offer, @Nullable String wayIn, @Nullable String phone,
                     String by, String unit, Instant at, @Nullable PersonText because) {

    public static final String YES = "yes";
    public static final String NOT_NOW = "not_now";
    public static final String NO = "no";

    public static boolean isKnown(String word) {
        return word.equals(YES) || word.equals(NOT_NOW) || word.equals(NO);
    }
}
