package holdepunkt.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium this machine has, without a screen; best the one that is made for that, since a whole one draws a window round every page for nobody.
 * One per thread: Playwright's objects belong to the thread that made them.
 * Each window is a profile of its own: two windows are two people.
 */
public final class Browser implements AutoCloseable {

    private static final ThreadLocal<Browser> OWN = ThreadLocal.withInitial(Browser::start);
    /** Milliseconds: a machine that does much else is slow, and what never comes is as wrong a minute later. */
    private static final double PATIENCE = 60_000;
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    /** An icon out of a file is loaded when it is laid out, and the page has not loaded before; without frames nobody lays out but who asks. */
    private static final String LAID_OUT = """
            { const asked = setInterval(() => { document.documentElement?.getBoundingClientRect(); if (document.readyState === 'complete') clearInterval(asked); }, 20); }""";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private com.microsoft.playwright.@Nullable Browser undrawn;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = started();
    }

    /** This thread's browser, started once and ended with the Java machine. */
    public static Browser shared() {
        return OWN.get();
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright);
    }

    private com.microsoft.playwright.Browser started(String... more) {
        var arguments = new ArrayList<>(arguments());
        arguments.addAll(List.of(more));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(arguments));
    }

    /** A phone of 360 px. */
    public Page phone() {
        return window(Window.PHONE);
    }

    /** A desk of 1280 px. */
    public Page desktop() {
        return window(Window.DESKTOP);
    }

    /** A new profile with its first page. Closing the page's context ends the profile. */
    public Page window(Window window) {
        return window(chromium, window);
    }

    /**
     * A window in which nothing is drawn, for who asks the page and neither clicks nor looks at it: a frame comes when somebody sends for it, and nobody does. What is laid
     * out, styled and in focus is the same. What waits for a frame waits for ever: a click, a picture, a script of ours that asks for one. Where pictures are wanted it is drawn.
     */
    public Page undrawn(Window window) {
        if (Pictures.WANTED) return window(window);
        if (undrawn == null) undrawn = started("--enable-begin-frame-control");
        var page = window(undrawn, window);
        page.context().addInitScript(LAID_OUT);
        return page;
    }

    private static Page window(com.microsoft.playwright.Browser chromium, Window window) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(window.width(), window.height())
                .setJavaScriptEnabled(window.script()).setLocale(window.locale()).setTimezoneId("Europe/Oslo").setHasTouch(window.width() < 600)
                .setIgnoreHTTPSErrors(true);
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** A browser of its own with a profile that stays on the disk, as a phone's does. Closing it ends it. */
    public BrowserContext profile(Path folder, Window window) {
        var context = playwright.chromium().launchPersistentContext(folder, new BrowserType.LaunchPersistentContextOptions().setExecutablePath(executable())
                .setArgs(arguments()).setViewportSize(window.width(), window.height()).setLocale(window.locale()).setTimezoneId("Europe/Oslo").setHasTouch(true));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        chromium.close();
        if (undrawn != null) undrawn.close();
        playwright.close();
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb",
                // A page here lives for a second: to make its scripts quick takes longer than to run them, and what was read of them once is kept for the next page.
                "--js-flags=--no-opt --no-maglev --no-flush-bytecode",
                // A microphone that hums, and a yes to it.
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Path executable() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        var folders = List.of(System.getenv().getOrDefault("PATH", "").split(":"));
        var found = NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on PATH; install it or name it in CHROMIUM"));
    }
}
