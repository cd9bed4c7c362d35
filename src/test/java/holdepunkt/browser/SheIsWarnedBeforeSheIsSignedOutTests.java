package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two minutes before, on the page itself, by the browser's own clock moved on; and what she had typed when she came too late. */
@Tag("browser")
@Staged
class SheIsWarnedBeforeSheIsSignedOutTests {

    @Autowired
    Stage stage;

    private Page page;
    private String token;

    @BeforeEach
    void enter() {
        page = Browser.shared().window(Window.PHONE);
        page.clock().install();
        signIn();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void sheSaysThatSheIsStillThere() {
        page.navigate(stage.address() + "/people/" + stage.person("siv") + "/own-promises");
        page.clock().fastForward("27:30");
        assertThat(page.locator("[data-stay]")).isHidden();
        page.clock().fastForward("01:00");
        assertThat(page.locator("[data-stay]")).isVisible();
        assertThat(page.locator("[data-stay]")).containsText("Om to minutter logges du ut");
        Pictures.take(page, "stay");
        org.assertj.core.api.Assertions.assertThat(Axe.findings(page)).isEmpty();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-stay]")).isHidden();
        page.clock().fastForward("27:00");
        assertThat(page.locator("[data-stay]")).isHidden();
    }

    @Test
    void aPageNobodyWritesOnIsLeftAndWhatIsHalfWrittenIsNot() throws SQLException {
        var promises = "/people/" + stage.person("siv") + "/own-promises";
        page.navigate(stage.address() + promises);
        page.locator("main textarea").first().fill("Halvskrevet");
        runOut();
        page.clock().fastForward("31:00");
        assertThat(page.locator("main textarea").first()).hasValue("Halvskrevet");
        page.locator("main form:has(textarea) button[type=submit]").first().click();
        assertThat(page.locator("main")).containsText("Det du skrev, er tatt vare på");
        var kept = page.url().substring(page.url().indexOf("to=") + 3).replace("%2F", "/");
        signIn();
        page.navigate(stage.address() + kept);
        assertThat(page.locator("main textarea").first()).hasValue("Halvskrevet");
        page.navigate(stage.address() + promises);
        runOut();
        page.clock().fastForward("31:00");
        page.waitForURL("**/sign-in?to=**");
    }

    private void signIn() {
        token = stage.token("siv");
        page.context().addCookies(List.of(new Cookie("__Host-holdepunkt", token).setUrl(stage.address().replace("http://", "https://"))
                .setSecure(true).setHttpOnly(true)));
    }

    private void runOut() throws SQLException {
        try (var superuser = stage.superuser(); var move = superuser.prepareStatement("update access.sign_in set seen_at = now() - interval '31 minutes' where token_hash = sha256(?)")) {
            move.setBytes(1, Base64.getUrlDecoder().decode(token));
            move.executeUpdate();
        }
    }
}
