package holdepunkt.improvement.sheets;

import holdepunkt.improvement.files.Tree;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wording on a sheet, with an id it keeps for life. @param line where it stood in the file it came in, or null */
public record Words(UUID id, String text, @Nullable Integer line) {

    public static Words of(String text) {
        return new Words(UUID.randomUUID(), text, null);
    }

    /** As it goes out, with its line where it has one. */
    public Tree numbered() {
        return new Tree().put("text", text).put("line", line);
    }

    public Words reworded(String other) {
        return new Words(id, other, line);
    }
}
