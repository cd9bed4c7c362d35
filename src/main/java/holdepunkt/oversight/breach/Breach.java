package holdepunkt.oversight.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something came out.
 *
 * @param cause reported, or wrong_person where a question was about somebody else
 * @param who whose work it was, or null where it is about one person only
 * @param mine whether this viewer opened it
 * @param agreed who else agreed that the names are needed, or null
 * @param done steps that are done, in order
 */
public record Breach(UUID id, String cause, @Nullable String who, Instant from, Instant until, Instant known, boolean mine, @Nullable String agreed, List<Done> done) {

    /** GDPR article 33: the authority is told within 72 hours of its being known, unless a risk is unlikely. */
    public static final Duration CLOCK = Duration.ofHours(72);

    /** @param step a code of {@link BreachSteps} */
    public record Done(String step, String by, Instant at) {}

    public Instant due() {
        return known.plus(CLOCK);
    }

    public boolean has(String step) {
        return done.stream().anyMatch(one -> one.step().equals(step));
    }

    /** Whether somebody still has to decide if the authority is told. */
    public boolean clockRuns() {
        return !has("authority_told") && !has("authority_not_told");
    }

    public boolean isClosed() {
        return has("closed");
    }
}
