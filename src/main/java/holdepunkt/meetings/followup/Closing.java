package holdepunkt.meetings.followup;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting stands towards its end.
 *
 * @param way how it was closed, or null while it is open
 * @param words what lead and her side said where she left early
 * @param plan R31: what is done to meet her, or null
 * @param step R30: the next step after an emergency, or null
 */
public record Closing(@Nullable String way, @Nullable String by, @Nullable Instant at, List<Word> words, @Nullable Next plan, @Nullable Next step) {

    /** One side's reason. @param side {@code lead} or {@code hers} */
    public record Word(String side, String by, PersonText because) {}

    /** Somebody does something by a day. */
    public record Next(String contact, PersonText text, LocalDate on) {}

    public boolean isClosed() {
        return way != null;
    }

    /** Whether somebody has said anything towards its end, whatever the hour. */
    public boolean isBegun() {
        return isClosed() || !words.isEmpty() || plan != null || step != null;
    }

    public Optional<Word> word(String side) {
        return words.stream().filter(word -> word.side().equals(side)).findFirst();
    }
}
