package holdepunkt.improvement.sheets;

import holdepunkt.core.BrokenRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be written on a sheet: some words, and not more than are read. */
public final class SheetRules {

    /** Characters of a wording. */
    public static final int LONGEST = 600;
    private static final int MOST_PARTS = 300;

    private SheetRules() {}

    public static String saysSomething(@Nullable String text, String field) {
        return saysSomething(text, field, LONGEST);
    }

    public static String saysSomething(@Nullable String text, String field, int most) {
        var words = maySay(text, field, most);
        if (words.isEmpty()) {
            throw new BrokenRule("sheets.rule.words", field, most);
        }
        return words;
    }

    /** @return the empty string for nothing */
    public static String maySay(@Nullable String text, String field, int most) {
        var words = text == null ? "" : text.strip().replace("\r\n", "\n");
        if (words.length() > most) {
            throw new BrokenRule("sheets.rule.words", field, most);
        }
        return words;
    }

    /** One on each line. */
    public static List<String> lines(@Nullable String text, String field) {
        var lines = text == null ? List.<String>of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (lines.size() > 40) {
            throw new BrokenRule("sheets.rule.lines", field, 40);
        }
        lines.forEach(line -> maySay(line, field, 120));
        return lines;
    }

    public static void thereIsRoom(List<?> parts, String field) {
        if (parts.size() >= MOST_PARTS) {
            throw new BrokenRule("sheets.rule.full", field, MOST_PARTS);
        }
    }
}
