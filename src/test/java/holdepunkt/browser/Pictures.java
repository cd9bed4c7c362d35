package holdepunkt.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Pictures of whole pages, to be looked at; taken when somebody asked for them ({@code -Dholdepunkt.pictures=true}). */
public final class Pictures {

    static final boolean WANTED = Boolean.getBoolean("holdepunkt.pictures");

    /** Whom to follow, by what they are called in the names of the pictures; all where nobody is named. */
    static final List<String> ONLY = List.of(System.getProperty("holdepunkt.pictures.only", "").split(" ")).stream().filter(name -> !name.isBlank()).toList();

    private static final Path FOLDER = Path.of("target/pictures");

    private Pictures() {}

    /** Whether this one is followed. */
    static boolean follow(String name) {
        return ONLY.isEmpty() || ONLY.contains(name);
    }

    /** How many kinds of pages this one met, in two widths each, for whoever looks at the pictures: a line of {@code target/pictures/pages.tsv}. */
    static void count(String name, String as, int kinds) {
        if (WANTED) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve("pages.tsv"), name + "\t" + as + "\t" + kinds + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes the page from top to bottom, into {@code target/pictures/<name>-<width>.png}. */
    public static void take(Page page, String name) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + page.viewportSize().width + ".png")).setFullPage(true));
        }
    }

    /** The same as somebody else would see it; the window gets its size back. */
    public static void takeAs(Window window, Page page, String name) {
        if (WANTED) {
            var size = page.viewportSize();
            page.setViewportSize(window.width(), window.height());
            take(page, name);
            page.setViewportSize(size.width, size.height);
        }
    }

    /** Takes the page as it would come out on A4 paper, into {@code target/pictures/<name>-print.pdf}. */
    public static void print(Page page, String name) {
        if (WANTED) {
            page.pdf(new Page.PdfOptions().setPath(FOLDER.resolve(name + "-print.pdf")).setFormat("A4"));
        }
    }
}
