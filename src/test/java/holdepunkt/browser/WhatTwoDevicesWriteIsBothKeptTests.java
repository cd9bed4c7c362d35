package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pencil on a page with a sign-in: half of it is kept while she writes, and the line, the sign-in and the other device may do what they like. */
@Tag("browser")
@Staged
class WhatTwoDevicesWriteIsBothKeptTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Newcomer her;
    private Page phone;
    private Page tablet;

    @BeforeEach
    void enter() {
        her = new Newcomers(stage, parts).enter();
        phone = window();
        tablet = window();
    }

    @AfterEach
    void leave() {
        phone.context().close();
        tablet.context().close();
    }

    @Test
    void theSamePageWrittenOnTwoDevicesIsTwoPagesUntilSheChooses() {
        stage.as(her.subject()).submit("/diary/new", "/diary/entries", "text", "Slik det stod");
        var page = stage.as(her.subject()).get("/diary").document().select("a[href^=/diary/entries/]").attr("href");
        open(phone, page + "/edit");
        open(tablet, page + "/edit");
        tablet.context().setOffline(true);
        write(phone, "Skrevet på telefonen");
        phone.waitForURL("**" + page);
        write(tablet, "Skrevet på brettet");
        assertThat(tablet.locator("[data-say='kept']")).isVisible();
        assertThat(tablet.locator("[data-waiting]")).hasText("1");
        // From the top, where no link is half beneath the bar that leaves.
        tablet.evaluate("() => scrollTo(0, 0)");
        assertThat(Axe.findings(tablet)).isEmpty();
        Pictures.take(tablet, "notebook-away");
        tablet.context().setOffline(false);
        assertThat(tablet.locator("[data-show='waiting']")).isHidden();
        open(phone, page);
        assertThat(phone.locator("main")).containsText("Skrevet på telefonen");
        assertThat(phone.locator("main")).containsText("Skrevet på brettet");
        assertThat(phone.locator("main")).containsText("Begge er tatt vare på");
    }

    @Test
    void whatIsHalfWrittenIsThereWhenTheWindowIsNot() {
        open(phone, "/diary/new");
        phone.locator("#text").fill("Halvveis i en setning");
        phone.waitForCondition(() -> stage.as(her.subject()).get("/diary").text().contains("Halvveis i en"));
        phone.close();
        open(tablet, "/diary");
        tablet.locator("a[href^='/diary/drafts/']").click();
        assertThat(tablet.locator("#text")).hasValue("Halvveis i en setning");
        write(tablet, "Halvveis, og nå hel");
        tablet.waitForURL("**/diary/entries/*");
        assertThat(stage.as(her.subject()).get("/diary").document().select("a[href^=/diary/drafts/]")).isEmpty();
    }

    @Test
    void aPageHalfWrittenOnTwoDevicesIsTwoTextsThatCanBeOne() {
        stage.as(her.subject()).submit("/diary/new", "/diary/entries", "text", "Slik det stod");
        var page = stage.as(her.subject()).get("/diary").document().select("a[href^=/diary/entries/]").attr("href");
        open(phone, page + "/edit");
        open(tablet, page + "/edit");
        phone.locator("#text").fill("Halvt på telefonen");
        phone.waitForCondition(() -> stage.as(her.subject()).get("/diary").text().contains("Halvt på telefonen"));
        tablet.locator("#text").fill("Halvt på brettet");
        assertThat(tablet.locator("[data-show='beside']")).isVisible();
        tablet.locator("[data-show='beside'] a").click();
        assertThat(tablet.locator("#text")).hasValue("Halvt på brettet");
        assertThat(tablet.locator("#beside")).containsText("Halvt på telefonen");
        tablet.evaluate("() => scrollTo(0, 0)");
        assertThat(Axe.findings(tablet)).isEmpty();
        Pictures.take(tablet, "notebook-half-on-two");
        tablet.locator("button[name='together']").click();
        tablet.waitForURL("**together=true");
        tablet.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(tablet.locator("#text")).hasValue(Pattern.compile("brettet\\s+Halvt på telefonen"));
        tablet.locator("form[data-notebook] .hp-actions > button").first().click();
        tablet.waitForURL("**" + page);
        assertThat(stage.as(her.subject()).get("/diary").text()).doesNotContain("Halvskrevet");
    }

    @Test
    void aSignInThatRanOutCostsNothing() {
        open(phone, "/diary/new");
        phone.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        phone.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("__Host-holdepunkt"));
        write(phone, "Skrevet for sent");
        assertThat(phone.locator("[data-show='signed-out']")).isVisible();
        signIn(phone);
        open(phone, "/");
        phone.waitForCondition(() -> stage.as(her.subject()).get("/diary").text().contains("Skrevet for sent"));
    }

    private Page window() {
        var page = Browser.shared().phone();
        signIn(page);
        return page;
    }

    private void signIn(Page page) {
        page.context().addCookies(List.of(new Cookie("__Host-holdepunkt", stage.token(her.subject())).setUrl(stage.address().replace("http://", "https://")).setSecure(true).setHttpOnly(true)));
    }

    /** Opened, and whatever listens to what she types has begun to. */
    private void open(Page page, String path) {
        page.navigate(stage.address() + path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    private static void write(Page page, String words) {
        // The pencil is there when it knows whose notebook this is.
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.locator("#text").fill(words);
        page.locator("form[data-notebook] button[type=submit]").click();
    }
}
