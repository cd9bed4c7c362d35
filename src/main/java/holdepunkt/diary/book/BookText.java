package holdepunkt.diary.book;

import holdepunkt.core.web.Texts;

/** The notebook as plain text, which anything can open. */
public final class BookText {

    private BookText() {}

    public static String of(Book book, Texts texts) {
        var text = new StringBuilder(texts.t("diary.title")).append("\n");
        for (var entry : book.entries()) {
            for (var head : entry.heads()) {
                text.append("\n").append(texts.t("diary.at", texts.date(head.leaf().at().toLocalDate()), head.leaf().clock())).append("\n");
                if (!head.leaf().text().isBlank()) {
                    text.append(head.leaf().text()).append("\n");
                }
                LeafLines.of(head.leaf(), texts).forEach(line -> text.append(line).append("\n"));
            }
        }
        for (var draft : book.drafts()) {
            text.append("\n").append(texts.t("diary.drafts")).append(", ").append(texts.when(draft.at())).append("\n").append(draft.leaf().text()).append("\n");
            LeafLines.of(draft.leaf(), texts).forEach(line -> text.append(line).append("\n"));
        }
        for (var goal : book.goals()) {
            text.append("\n").append(texts.t("diary.goals.title")).append(": ").append(goal.now().reveal()).append("\n");
            goal.before().forEach(one -> text.append(texts.t("diary.goal.before")).append(": ").append(one.text().reveal()).append("\n"));
            goal.events().forEach(one -> text.append(texts.when(one.at())).append(": ").append(one.text().reveal()).append("\n"));
        }
        return text.toString();
    }
}
