package holdepunkt.diary.book;

import holdepunkt.diary.Attachment;
import holdepunkt.diary.Entry;
import holdepunkt.diary.Goal;
import holdepunkt.diary.LeafJson;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The notebook as a file for another program: every page with everything it has said, its photos and recordings in base64. */
public final class BookFile {

    /** Another form gets another number. */
    public static final String FORM = "holdepunkt-notebook-1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BookFile() {}

    /** @param attachments those of a page */
    public static String of(Book book, Function<Entry, List<Attachment>> attachments) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sorted("form", FORM,
                "pages", book.entries().stream().map(one -> page(one, one.attachments() == 0 ? List.of() : attachments.apply(one))).toList(),
                "half_written", book.drafts().stream().map(one -> sorted("page", one.entry().toString(), "at", one.at().toString(), "says", LeafJson.content(one.leaf()))).toList(),
                "goals", book.goals().stream().map(BookFile::goal).toList()));
    }

    private static Map<String, Object> page(Entry entry, List<Attachment> attachments) {
        var heads = entry.heads();
        return sorted("id", entry.id().toString(), "attachments", attachments.stream().map(one -> sorted("kind", one.kind(), "type", one.type(),
                "base64", Base64.getEncoder().encodeToString(one.content()))).toList(), "versions", entry.versions().stream().map(one -> sorted("id", one.id().toString(),
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
