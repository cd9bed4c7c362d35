package holdepunkt.diary.book;

import holdepunkt.core.web.Pdf;
import holdepunkt.core.web.Texts;

/** Blank lined pages to print, fold and put in a pocket, and one line to tear out and take along. Nothing on them says whose they are or what for. */
public final class PocketBook {

    /** The size of the paper, and how many lines a page has. */
    public enum Size {
        A6("105mm 148mm", 15), A5("148mm 210mm", 22);

        private final String paper;
        private final int lines;

        Size(String paper, int lines) {
            this.paper = paper;
            this.lines = lines;
        }
    }

    private static final int PAGES = 15;

    private PocketBook() {}

    public static byte[] print(Size size, Texts texts) {
        var page = new StringBuilder("<html><head><style>@page { size: ").append(size.paper).append("; margin: 9mm; } .line { border-bottom: 0.4pt solid #777; height: 8mm; }")
                .append(" .leaf { page-break-after: always; } .tear { border: 1pt dashed #444; padding: 4mm; } h1 { font-size: 14pt; }</style></head><body><h1>")
                .append(escaped(texts.t("diary.book.file"))).append("</h1>");
        for (int leaf = 0; leaf < PAGES; leaf++) {
            // The first has the word on top of it.
            page.append("<div class='leaf'>").append("<div class='line'></div>".repeat(size.lines - (leaf == 0 ? 2 : 0))).append("</div>");
        }
        page.append("<div class='tear'><p>").append(escaped(texts.t("diary.book.tear"))).append("</p>").append("<div class='line'></div>".repeat(3)).append("</div></body></html>");
        return Pdf.render(page.toString(), texts.language(), texts.t("diary.book.file"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
