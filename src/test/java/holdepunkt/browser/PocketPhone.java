package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.stage.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A phone with a profile of its own on the disk and the notebook on it. */
final class PocketPhone implements AutoCloseable {

    private static final String KEPT = """
            async () => { const name = (await caches.keys())[0]; return name ? (await (await caches.open(name)).keys()).map(one => new URL(one.url).pathname) : []; }""";

    final Page page;
    private final Stage stage;
    private final BrowserContext context;
    private final Path profile;
    private boolean dead;

    PocketPhone(Stage stage, Path profile) {
        this.stage = stage;
        this.profile = profile;
        this.context = Browser.shared().profile(profile, Window.PHONE);
        this.page = context.pages().getFirst();
    }

    void signIn(String subject) {
        context.addCookies(List.of(new Cookie("__Host-holdepunkt", stage.token(subject)).setUrl(stage.address().replace("http://", "https://")).setSecure(true).setHttpOnly(true)));
    }

    void open(String path) {
        page.navigate(stage.address() + path);
    }

    /** Chooses to have the notebook on this phone, and waits until it opens without network. */
    void takeNotebook() {
        open("/diary/phone");
        takeNotebookHere();
    }

    /** The same on the page where it is chosen. */
    void takeNotebookHere() {
        page.locator("[data-set-up]").click();
        assertThat(page.locator("[data-show='set-up']")).isVisible();
        page.waitForCondition(() -> kept().contains("/diary/shell"));
        // What it keeps it serves when it has begun, and not before.
        page.waitForFunction("async () => (await navigator.serviceWorker.ready).active?.state === 'activated'");
    }

    /** What its worker keeps. */
    @SuppressWarnings("unchecked")
    List<String> kept() {
        return (List<String>) page.evaluate(KEPT);
    }

    void network(boolean on) {
        context.setOffline(!on);
    }

    void write(String words) {
        page.locator("#text").fill(words);
        page.locator("form[data-notebook] button[type=submit]").click();
    }

    void waiting(int count) {
        assertThat(page.locator("[data-waiting]")).hasText(String.valueOf(count));
    }

    boolean hasMark() {
        return context.cookies().stream().anyMatch(one -> one.name.equals("__Host-unsent"));
    }

    BrowserContext context() {
        return context;
    }

    /** The battery is empty: every process of this browser ends at once, and none may put anything in order first. */
    void dies() throws Exception {
        var browser = new ArrayList<ProcessHandle>();
        for (var process : ProcessHandle.current().descendants().toList()) {
            var called = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
            if (Files.exists(called) && Files.readString(called).contains(profile.toString())) {
                browser.add(process);
            }
        }
        if (browser.isEmpty()) {
            throw new IllegalStateException("no browser has this profile");
        }
        // A process that is destroyed forcibly gets SIGKILL.
        browser.forEach(ProcessHandle::destroyForcibly);
        for (var process : browser) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
        dead = true;
    }

    @Override
    public void close() {
        if (!dead) {
            context.close();
        }
    }
}
