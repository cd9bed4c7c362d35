package holdepunkt.improvement.factors;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the few issues a group goes on with.
 *
 * @param words the issue as the group puts it
 * @param issue its short name, over its column in the table; may be empty
 * @param line where it stands in the text it was copied from, or null
 * @param findings what it is made from
 * @param cells one for each row of the table; may be empty
 */
public record Priority(UUID id, String words, String issue, @Nullable Integer line, List<UUID> findings, List<String> cells) {

    Priority over(List<UUID> others) {
        return new Priority(id, words, issue, line, others.stream().distinct().toList(), cells);
    }

    Priority saying(String other, String name) {
        return new Priority(id, other, name, line, findings, cells);
    }

    Priority filling(List<String> others) {
        return new Priority(id, words, issue, line, findings, List.copyOf(others));
    }

    /** What it is called where there is little room. */
    public String name() {
        return issue.isEmpty() ? words : issue;
    }
}
