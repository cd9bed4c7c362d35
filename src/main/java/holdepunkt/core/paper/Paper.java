package holdepunkt.core.paper;

import holdepunkt.core.web.Pdf;
import java.util.List;

/** A page for {@link Pdf}, put together of headings, paragraphs and lists: what is written in it can never become anything but text. */
public final class Paper {

    /** Columns beyond which the letters are smaller, so that the last one is still on the page. */
    private static final int WIDE = 4;

    private final StringBuilder page = new StringBuilder("<html><head></head><body>");

    public Paper(String title) {
        element("h1", title);
    }

    public Paper heading(String text) {
        return element("h2", text);
    }

    public Paper under(String text) {
        return element("h3", text);
    }

    public Paper paragraph(String text) {
        return element("p", text);
    }

    public Paper list(List<String> items) {
        page.append("<ul>");
        items.forEach(item -> element("li", item));
        page.append("</ul>");
        return this;
    }

    /** What follows begins on a page of its own. */
    public Paper page(String text) {
        return element("h2", " class=\"page\"", text);
    }

    /** @param heads of the columns @param rows each with the heading of the row first */
    public Paper table(String caption, List<String> heads, List<List<String>> rows) {
        page.append(heads.size() > WIDE ? "<table class=\"wide\">" : "<table>");
        element("caption", caption);
        page.append("<thead><tr>");
        heads.forEach(head -> element("th", " scope=\"col\"", head));
        page.append("</tr></thead><tbody>");
        rows.forEach(this::row);
        page.append("</tbody></table>");
        return this;
    }

    private void row(List<String> cells) {
        page.append("<tr>");
        for (int at = 0; at < cells.size(); at++) {
            element(at == 0 ? "th" : "td", at == 0 ? " scope=\"row\"" : "", cells.get(at));
        }
        page.append("</tr>");
    }

    /** @param title neutral: it stands in the window and in lists of files */
    public byte[] print(String lang, String title) {
        return Pdf.render(page + "</body></html>", lang, title);
    }

    private Paper element(String tag, String text) {
        return element(tag, "", text);
    }

    private Paper element(String tag, String attributes, String text) {
        page.append('<').append(tag).append(attributes).append('>').append(escaped(text)).append("</").append(tag).append('>');
        return this;
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(Paper::isInXml).forEach(point -> {
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
