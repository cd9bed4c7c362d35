package holdepunkt.improvement.incidents.telling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that helped or hindered.
 *
 * @param factor of a group's factor map; null where none is chosen
 * @param under what it is counted under: the factor's name when it was chosen, or the group's own word; empty for nothing yet
 */
public record Line(UUID id, String words, @Nullable UUID factor, String under) {

    public static Line of(String words) {
        return new Line(UUID.randomUUID(), words, null, "");
    }

    public Line under(@Nullable UUID factor, String name) {
        return new Line(id, words, factor, name);
    }
}
