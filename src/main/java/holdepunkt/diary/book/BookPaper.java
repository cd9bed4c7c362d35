package holdepunkt.diary.book;

import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Texts;
import holdepunkt.diary.Entry;
import holdepunkt.diary.Goal;
import holdepunkt.diary.Leaf;
import java.time.format.TextStyle;
import java.util.Locale;

/** The notebook as a book on paper: month by month, day by day, tagged for screen readers. Its title says nothing of what it is. */
public final class BookPaper {

    private BookPaper() {}

    public static byte[] print(Book book, Texts texts) {
        var paper = new Paper(texts.t("diary.title"));
        if (book.entries().isEmpty()) {
            paper.paragraph(texts.t("diary.empty"));
        }
        book.months().forEach((month, entries) -> {
            paper.heading(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(texts.language())) + " " + month.getYear());
            entries.forEach(entry -> page(paper, entry, texts));
        });
        if (!book.drafts().isEmpty()) {
            paper.heading(texts.t("diary.drafts"));
            book.drafts().forEach(draft -> {
                paper.under(texts.when(draft.at()));
                written(paper, draft.leaf(), texts);
            });
        }
        if (!book.goals().isEmpty()) {
            paper.heading(texts.t("diary.goals.title"));
            book.goals().forEach(goal -> goal(paper, goal, texts));
        }
        return paper.print(texts.language(), texts.t("diary.book.file"));
    }

    private static void page(Paper paper, Entry entry, Texts texts) {
        for (var head : entry.heads()) {
            var leaf = head.leaf();
            paper.under(texts.t("diary.at", texts.date(leaf.at().toLocalDate()), leaf.clock()));
            written(paper, leaf, texts);
        }
    }

    private static void written(Paper paper, Leaf leaf, Texts texts) {
        leaf.text().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        var lines = LeafLines.of(leaf, texts);
        if (!lines.isEmpty()) {
            paper.list(lines);
        }
    }

    private static void goal(Paper paper, Goal goal, Texts texts) {
        paper.under(goal.now().reveal());
        if (!goal.before().isEmpty()) {
            paper.list(goal.before().stream().map(one -> texts.t("diary.goal.before") + ": " + one.text().reveal()).toList());
        }
        if (!goal.events().isEmpty()) {
            paper.list(goal.events().stream().map(one -> texts.when(one.at()) + ": " + one.text().reveal()).toList());
        }
    }
}
