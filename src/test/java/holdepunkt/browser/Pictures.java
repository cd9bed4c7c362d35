package holdepunkt.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of whole pages, to be looked at. */
public final class Pictures {

    private Pictures() {}

    /** Takes the page from top to bottom, into {@code target/pictures/<name>-<width>.png}. */
    public static Path take(Page page, String name) {
        var file = Path.of("target/pictures", name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Takes the page as it would come out on A4 paper, into {@code target/pictures/<name>-print.pdf}. */
    public static Path print(Page page, String name) {
        var file = Path.of("target/pictures", name + "-print.pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
        return file;
    }
}
