package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An old phone on a poor line: what her own page weighs over the wire, the first time and after. */
@Tag("browser")
@Staged
class ThePersonsHomeIsLightTests {

    private static final String FETCHED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, one) => sum + one.transferSize, 0)""";

    @Autowired
    Stage stage;

    @Test
    void itIsSixtyKilobytesAtMostTheFirstTimeAndFifteenAfter() {
        var page = Browser.shared().phone();
        page.context().addCookies(List.of(new Cookie("__Host-holdepunkt", stage.token("siv")).setUrl(stage.address().replace("http://", "https://"))
                .setSecure(true).setHttpOnly(true)));
        int first = fetched(page);
        int after = fetched(page);
        System.out.printf("weight of the person's home: %d bytes first, %d after%n", first, after);
        assertThat(first).isBetween(5_000, 60_000);
        assertThat(after).isBetween(500, 15_000);
        page.context().close();
    }

    private int fetched(Page page) {
        page.navigate(stage.address() + "/");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(page.locator("h1").innerText()).contains("Siv");
        return ((Number) page.evaluate(FETCHED)).intValue();
    }
}
