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
}
