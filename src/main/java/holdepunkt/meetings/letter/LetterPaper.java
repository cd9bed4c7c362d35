package holdepunkt.meetings.letter;

import holdepunkt.core.web.Pdf;
import java.util.List;

/** The letter on paper: the same words, tagged for screen readers, with nothing outside that says what it is. */
public final class LetterPaper {

    private LetterPaper() {}

    /** @param heading what stands on top of the letter @param title neutral: it stands in the window and in lists of files */
    public static byte[] print(LetterBody body, String heading, String title, String language) {
        var page = new StringBuilder("<html><head></head><body><h1>").append(escaped(heading)).append("</h1>");
        List<LetterBody.Block> blocks = body.blocks();
        boolean inList = false;
        for (var block : blocks) {
            boolean item = block.kind() == LetterBody.Kind.ITEM;
            page.append(item && !inList ? "<ul>" : !item && inList ? "</ul>" : "");
            inList = item;
            var tag = switch (block.kind()) {
                case HEADING -> "h2";
                case ITEM -> "li";
                case PARAGRAPH -> "p";
            };
            page.append('<').append(tag).append('>').append(escaped(block.text())).append("</").append(tag).append('>');
        }
        page.append(inList ? "</ul>" : "").append("</body></html>");
        return Pdf.render(page.toString(), language, title);
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
