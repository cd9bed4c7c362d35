package holdepunkt.meetings.letter;

import holdepunkt.core.web.Pdf;

/** The letter on paper: the same words, tagged for screen readers, with nothing outside that says what it is. */
public final class LetterPaper {

    private LetterPaper() {}

    /** @param heading what stands on top of the letter @param title neutral: it stands in the window and in lists of files */
    public static byte[] print(LetterBody body, String heading, String title, String language) {
        var page = new StringBuilder("<html><head></head><body><h1>").append(escaped(heading)).append("</h1>");
        for (var group : body.groups()) {
            switch (group.getFirst().kind()) {
                case HEADING -> element(page, "h2", group.getFirst().text());
                case PARAGRAPH -> element(page, "p", group.getFirst().text());
                case ITEM -> {
                    page.append("<ul>");
                    group.forEach(item -> element(page, "li", item.text()));
                    page.append("</ul>");
                }
            }
        }
        page.append("</body></html>");
        return Pdf.render(page.toString(), language, title);
    }

    private static void element(StringBuilder page, String tag, String text) {
        page.append('<').append(tag).append('>').append(escaped(text)).append("</").append(tag).append('>');
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(LetterPaper::isInXml).forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** What somebody pasted may hold signs that no XML may. */
    private static boolean isInXml(int point) {
        return point == '\t' || point == '\n' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
