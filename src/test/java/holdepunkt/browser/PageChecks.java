package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The three checks every page of the product must pass. */
public final class PageChecks {

    private PageChecks() {}

    /** Fails with everything that is wrong on the page as it stands. */
    public static void assertOpenToEveryone(Page page) {
        assertThat(Axe.findings(page)).as("axe on %s", page.url()).isEmpty();
        assertThat(Reflow.troubles(page)).as("320 px wide: %s", page.url()).isEmpty();
        assertThat(Keyboard.troubles(page)).as("keyboard on %s", page.url()).isEmpty();
    }
}
