package holdepunkt.improvement.chains;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stepping stone: one thing to do, learn or reach.
 *
 * @param owner the role or unit that answers for it, or null while nobody does
 * @param line where it stands in the document it was taken from, or null
 */
public record Stone(UUID id, String text, @Nullable String owner, @Nullable Integer line) {

    public static Stone of(String text, @Nullable String owner) {
        return new Stone(UUID.randomUUID(), text, owner, null);
    }

    Stone saying(String wording) {
        return new Stone(id, wording, owner, line);
    }

    Stone ownedBy(@Nullable String who) {
        return new Stone(id, text, who, line);
    }
}
