package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An old phone, full and on a poor line: what the notebook weighs, how soon there is a cursor, and what is said before anything is lost. */
@Tag("browser")
@Staged
class TheNotebookIsKindToAPoorPhoneTests {

    private static final String FETCHED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, one) => sum + one.transferSize, 0)""";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void itIsLightAndTheCursorIsThereAtOnce(@TempDir Path profile) {
        var her = new Newcomers(stage, parts).enter();
        try (var phone = new PocketPhone(stage, profile)) {
            phone.open("/diary/shell");
            phone.page.waitForLoadState(LoadState.NETWORKIDLE);
            int weight = ((Number) phone.page.evaluate(FETCHED)).intValue();
            assertThat(phone.page.locator("[data-show='nobody']")).isVisible();
            assertThat(phone.page.locator("#text")).isHidden();
            Pictures.take(phone.page, "notebook-nobody");
            phone.signIn(her.subject());
            phone.takeNotebook();
            assertThat(phone.page.locator("[data-set-up]")).isHidden();
            Pictures.take(phone.page, "notebook-phone");
            slow(phone.page);
            long online = untilCursor(phone.page);
            phone.network(false);
            long offline = untilCursor(phone.page);
            System.out.printf("notebook: %d bytes at first, cursor after %d ms on a slow line and %d ms without network%n", weight, online, offline);
            assertThat(weight).isBetween(10_000, 120_000);
        }
    }

    @Test
    void aFullPhoneSaysSoWhileTheWordsStillStandInTheField(@TempDir Path profile) {
        var her = new Newcomers(stage, parts).enter();
        try (var phone = new PocketPhone(stage, profile)) {
            phone.signIn(her.subject());
            phone.takeNotebook();
            phone.network(false);
            phone.context().addInitScript("IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }");
            phone.open("/diary/shell");
            phone.write("Det er fullt her");
            assertThat(phone.page.locator("[data-say='full']")).isVisible();
            assertThat(phone.page.locator("#text")).hasValue("Det er fullt her");
            Pictures.take(phone.page, "notebook-full");
            // From the top: in the middle of a scroll the button that leaves lies over whatever passes beneath it.
            phone.page.evaluate("scrollTo(0, 0)");
            assertThat(Axe.findings(phone.page)).isEmpty();
        }
    }

    @Test
    void signingOutSendsFirstAndAsksIfItCannot(@TempDir Path profile) {
        var her = new Newcomers(stage, parts).enter();
        try (var phone = new PocketPhone(stage, profile)) {
            phone.signIn(her.subject());
            phone.takeNotebook();
            phone.network(false);
            phone.open("/diary/shell");
            phone.write("Ikke sendt");
            phone.waiting(1);
            phone.page.route("**/diary/sync", route -> route.abort());
            phone.network(true);
            phone.open("/");
            signOut(phone.page);
            assertThat(phone.page.locator("[data-unsent]")).isVisible();
            assertThat(phone.page.locator("[data-unsent]")).containsText("ikke sendt");
            Pictures.take(phone.page, "notebook-unsent");
            assertThat(Axe.findings(phone.page)).isEmpty();
            phone.page.locator("[data-unsent-leave]").click();
            phone.page.waitForURL("**/sign-in");
            assertThat(phone.page.evaluate(WhatWaitsOnAPhoneIsLockedTests.COUNT)).as("it lies there, locked").isEqualTo(1);
            phone.page.unroute("**/diary/sync");
            phone.signIn(her.subject());
            phone.open("/");
            signOut(phone.page);
            phone.page.waitForURL("**/sign-in");
            assertThat(stage.as(her.subject()).get("/diary").text()).contains("Ikke sendt");
            assertThat(phone.page.evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
        }
    }

    private static void signOut(Page page) {
        page.locator("details.hp-me > summary").click();
        page.locator("details.hp-me form[data-sign-out] button").click();
    }

    /** About what a cheap phone has on the edge of a village: 400 kbit a second, 400 ms away, a quarter of this machine. */
    private static void slow(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        session.send("Network.emulateNetworkConditions", line);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private long untilCursor(Page page) {
        page.navigate("about:blank");
        long began = System.nanoTime();
        page.navigate(stage.address() + "/diary/shell", new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        page.waitForFunction("() => document.activeElement?.id === 'text'");
        return (System.nanoTime() - began) / 1_000_000;
    }
}
