package holdepunkt.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import holdepunkt.browser.PageChecks;
import holdepunkt.browser.Pictures;
import holdepunkt.browser.Window;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Someone at a browser: what they open, fill in, press and see. */
final class Someone implements AutoCloseable {

    private static final double PATIENCE = 60_000;

    private final Page page;
    private final String address;
    private final Window window;
    private final Hand hand = new Hand();
    private final Set<String> walked = new TreeSet<>();

    Someone(Page page, String address, Window window) {
        this.page = page;
        this.address = address;
        this.window = window;
        page.setDefaultTimeout(PATIENCE);
        page.onFrameNavigated(frame -> walked.add(path()));
    }

    /** The time this one's hands have taken. */
    Hand hand() {
        return hand;
    }

    Someone opens(String path) {
        hand.fetches();
        var answer = page.navigate(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return this;
    }

    /** The same plain page as for something that does not exist. */
    Someone findsNothingAt(String path) {
        assertThat(page.navigate(address + path).status()).as(path).isEqualTo(404);
        return this;
    }

    /** Neither the page nor the name on it: signed out, or the plain page that finds nothing. */
    Someone isOutOf(String path, String name) {
        var answer = page.navigate(address + path);
        assertThat(answer.status() == 404 || page.url().contains("/sign-in")).as("%s answered %d at %s", path, answer.status(), page.url()).isTrue();
        return doesNotSee(name);
    }

    /** Presses the link that leads to an address ending like this. */
    Someone follows(String ending) {
        hand.presses();
        hand.fetches();
        page.locator("main a[href$='" + ending + "']:visible").first().click();
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(ending)));
        return this;
    }

    /** Presses what these words stand on, in a list. */
    Someone picks(String words) {
        hand.presses();
        hand.fetches();
        page.locator("main").getByText(words).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Presses the first link whose address holds this. */
    Someone followsTo(String part) {
        page.locator("main a[href*='" + part + "']:visible").first().click();
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(part) + ".*"));
        return this;
    }

    /** Fills in the form that goes to an address ending like this, field by field, and sends it. */
    Someone sends(String ending, String... fields) {
        assertThat(new Form(page, ending, hand).send(fields)).as("sent to %s from %s", ending, page.url()).isIn(302, 303);
        page.locator("form[data-sent]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
        return this;
    }

    /** As {@link #sends}, when it must not be accepted. @param status 422 for what is missing, 409 for what changed meanwhile */
    Someone isStopped(int status, String ending, String... fields) {
        assertThat(new Form(page, ending, hand).send(fields)).as("sent to %s from %s", ending, page.url()).isEqualTo(status);
        page.waitForLoadState();
        return this;
    }

    /** Types without sending. */
    Someone types(String ending, String... fields) {
        new Form(page, ending, hand).fill(fields);
        return this;
    }

    /** Presses a button by its words. */
    Someone presses(String words) {
        hand.presses();
        hand.fetches();
        var button = page.locator("main button:visible", new Page.LocatorOptions().setHasText(words)).first();
        page.waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
        page.waitForLoadState();
        return this;
    }

    Someone sees(String... words) {
        for (String one : words) {
            assertThat(page.locator("main")).containsText(one, new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        }
        return this;
    }

    Someone doesNotSee(String... words) {
        assertThat(page.locator("body").innerText()).doesNotContain(words);
        return this;
    }

    /** The page is open to everyone as it stands, and a picture of it is kept, on a phone and at a desk. */
    Someone shows(String name) {
        if (window.script()) {
            PageChecks.assertOpenToEveryone(page);
            Pictures.takeAs(Window.PHONE, page, "story-" + name);
        }
        Pictures.take(page, "story-" + name + (window.script() ? "" : "-plain"));
        return this;
    }

    /** The pages this one has been on. */
    Set<String> walked() {
        return walked;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    String[] all(String selector) {
        return page.locator(selector).allInnerTexts().toArray(String[]::new);
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
