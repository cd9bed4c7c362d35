package holdepunkt.diary.book;

import holdepunkt.core.web.Texts;
import holdepunkt.diary.Leaf;
import java.util.ArrayList;
import java.util.List;

/** A page in lines, each with the name of what it is, but for the free text, which needs none. */
final class LeafLines {

    private LeafLines() {}

    static List<String> of(Leaf leaf, Texts texts) {
        var lines = new ArrayList<String>();
        add(lines, texts, "happened", leaf.happened());
        add(lines, texts, "did", leaf.did());
        add(lines, texts, "thought", leaf.thought());
        add(lines, texts, "felt", leaf.felt());
        add(lines, texts, "before", leaf.before());
        add(lines, texts, "used", leaf.used() == null ? "" : texts.t("diary.used." + leaf.used().code()));
        add(lines, texts, "after", leaf.after());
        add(lines, texts, "mood", leaf.face() == null ? leaf.mood() : texts.t("diary.face." + leaf.face().code()) + (leaf.mood().isBlank() ? "" : ". " + leaf.mood()));
        add(lines, texts, "marks", String.join(", ", leaf.marks()));
        if (!leaf.writtenBy().isBlank()) {
            lines.add(texts.t("diary.writtenBy", leaf.writtenBy()));
        }
        return lines;
    }

    private static void add(List<String> lines, Texts texts, String field, String text) {
        if (!text.isBlank()) {
            lines.add(texts.t("diary.field." + field) + ": " + text);
        }
    }
}
