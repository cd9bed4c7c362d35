package holdepunkt.diary.book;

import holdepunkt.diary.Entry;
import holdepunkt.diary.Goal;
import holdepunkt.diary.LeafJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The notebook as a file for another program: every page with everything it has said. */
public final class BookFile {

    /** Another form gets another number. */
    public static final String FORM = "holdepunkt-notebook-1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BookFile() {}

    public static String of(Book book) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sorted("form", FORM, "pages", book.entries().stream().map(BookFile::page).toList(),
                "goals", book.goals().stream().map(BookFile::goal).toList()));
    }

    private static Map<String, Object> page(Entry entry) {
        var heads = entry.heads();
        return sorted("id", entry.id().toString(), "versions", entry.versions().stream().map(one -> sorted("id", one.id().toString(),
                "follows", one.follows() == null ? null : one.follows().toString(), "received_at", one.receivedAt().toString(), "now", heads.contains(one),
                "says", LeafJson.content(one.leaf()))).toList());
    }

    private static Map<String, Object> goal(Goal goal) {
        return sorted("id", goal.id().toString(), "put_down", goal.putDown(), "words", told(goal.words()), "events", told(goal.events()));
    }

    private static List<Map<String, Object>> told(List<Goal.Told> told) {
        return told.stream().map(one -> sorted("at", one.at().toString(), "text", one.text().reveal())).toList();
    }

    private static Map<String, Object> sorted(@Nullable Object... namesAndValues) {
        var sorted = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                sorted.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return sorted;
    }
}
