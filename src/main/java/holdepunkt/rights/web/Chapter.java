package holdepunkt.rights.web;

import holdepunkt.core.web.Texts;
import holdepunkt.rights.Everything;
import holdepunkt.rights.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What is known about her of one kind, to be read.
 *
 * @param code class of the policy
 * @param entries newest last; of a long list only the latest
 * @param more how many earlier ones stand in the file only
 */
public record Chapter(String code, String title, List<Entry> entries, int more) {

    /** Her own words first, then what was promised and said, and last how the product was used. */
    private static final List<String> ORDER = List.of("rights", "preparation", "own_promise", "if_gone", "letter", "promise", "meeting", "followup", "nomination");
    private static final int MOST = 200;

    static List<Chapter> of(Everything everything, Texts texts) {
        var words = new RowWords(everything, texts);
        var byClass = new TreeMap<String, List<Row>>(Comparator.comparing(Chapter::place).thenComparing(Comparator.naturalOrder()));
        everything.toRead().forEach(row -> byClass.computeIfAbsent(kind(row), kind -> new ArrayList<>()).add(row));
        return byClass.entrySet().stream().map(one -> chapter(one.getKey(), one.getValue(), words)).filter(chapter -> !chapter.entries().isEmpty()).toList();
    }

    private static Chapter chapter(String kind, List<Row> rows, RowWords words) {
        var entries = rows.stream().sorted(Comparator.comparing(RowWords::moment)).map(words::entry).filter(entry -> !entry.lines().isEmpty()).toList();
        int more = Math.max(0, entries.size() - MOST);
        return new Chapter(kind, words.kind(kind), entries.subList(more, entries.size()), more);
    }

    private static String kind(Row row) {
        return row.table().equals("audit.entry") ? "log" : row.dataClass();
    }

    private static int place(String kind) {
        int at = ORDER.indexOf(kind);
        return at < 0 ? ORDER.size() : at;
    }
}
