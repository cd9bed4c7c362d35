package holdepunkt.improvement.surveys;

import holdepunkt.improvement.surveys.reckoning.ResponseRate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that is asked.
 *
 * @param invited how many were invited and could answer; null where a file did not say
 * @param side 1 or 2 where two sides are held against each other, else 0
 * @param users whether they are those it is about, or speak for them
 * @param paper how many of the answers were typed in from paper
 */
public record Respondents(UUID id, String name, @Nullable Integer invited, Way way, int side, boolean users, int answered, int paper) {

    public ResponseRate rate(int k) {
        return new ResponseRate(answered, invited, k);
    }
}
