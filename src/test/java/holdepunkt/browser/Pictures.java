package holdepunkt.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of whole pages, to be looked at; taken when somebody asked for them ({@code -Dholdepunkt.pictures=true}). */
public final class Pictures {

    static final boolean WANTED = Boolean.getBoolean("holdepunkt.pictures");

    private Pictures() {}

    /** Takes the page from top to bottom, into {@code target/pictures/<name>-<width>.png}. */
    public static void take(Page page, String name) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + "-" + page.viewportSize().width + ".png")).setFullPage(true));
        }
    }

    /** Takes the page as it would come out on A4 paper, into {@code target/pictures/<name>-print.pdf}. */
    public static void print(Page page, String name) {
        if (WANTED) {
            page.pdf(new Page.PdfOptions().setPath(Path.of("target/pictures", name + "-print.pdf")).setFormat("A4"));
        }
    }
}
