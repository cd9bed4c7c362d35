package holdepunkt.improvement.chains.reading;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a later version differs from an earlier one.
 *
 * @param part a stone, a link or a group; null for the chain's own words
 * @param before as it read, or where it stood, earlier; empty where there was nothing
 * @param after the same later
 */
public record Difference(How how, Part of, @Nullable UUID part, String before, String after) {

    /** What became of it. */
    public enum How {
        ADDED, REMOVED, MOVED, REWORDED, OWNED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is. */
    public enum Part {
        TITLE, COLUMN, GROUP, STONE, LINK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
