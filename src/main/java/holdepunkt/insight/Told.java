package holdepunkt.insight;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was told, before who it was about is hashed.
 *
 * @param subject the meeting it is about
 * @param what    what happened, in one word
 * @param word    which kind of it, or empty
 * @param at      when, where that is counted from
 */
record Told(UUID person, UUID subject, String what, String word, @Nullable Instant at) {

    static Told of(UUID person, UUID subject, String what) {
        return new Told(person, subject, what, "", null);
    }
}
