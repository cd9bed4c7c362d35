package holdepunkt.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The form on a page that goes to an address ending like this. */
record Form(Page page, String ending, Hand hand) {

    /** @return the status the server answered with */
    int send(String... fields) {
        fill(fields);
        var form = here();
        form.evaluate("form => form.setAttribute('data-sent', '')");
        var button = form.locator("button[type=submit], button:not([type])").first();
        hand.presses();
        hand.fetches();
        return page.waitForResponse(answer -> answer.request().method().equals("POST") && URI.create(answer.url()).getPath().endsWith(ending), button::click).status();
    }

    void fill(String... fields) {
        unfold();
        for (int i = 0; i < fields.length; i += 2) {
            new Field(here(), fields[i]).set(fields[i + 1], hand);
        }
    }

    private Locator here() {
        return page.locator("form[method=post][action$='" + ending + "']").first();
    }

    private void unfold() {
        var folded = page.locator("details:not([open])", new Page.LocatorOptions().setHas(page.locator("form[action$='" + ending + "']")));
        if (folded.count() > 0) {
            folded.first().locator("summary").first().click();
        }
    }
}
