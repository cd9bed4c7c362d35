package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks through the product as one reader after the other, on a phone and at a desk, and looks at every page they can reach. */
final class EveryPage {

    private final Stage stage;
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private int looks;

    EveryPage(Stage stage) {
        this.stage = stage;
    }

    /** @param fewest how many pages at least were there to be looked at @param sure kinds of pages a link must lead to, in plain sight or folded */
    void report(String guard, int fewest, String... sure) {
        assertThat(troubles).isEmpty();
        assertThat(seen).contains(sure);
        Guards.report(guard, looks, troubles.size(), fewest, 0);
    }

    /** @param known the kinds of pages that were looked at already */
    void walk(String name, @Nullable String subject, String language, Set<String> known) {
        var phone = Browser.shared().window(Window.PHONE.in(language));
        var desk = Browser.shared().window(Window.DESKTOP.in(language));
        Stream.of(phone, desk).forEach(page -> signIn(page, subject, language));
        // A picture is taken of each kind of page for each who meets it; what holds for the page is looked at once.
        var walk = new Walk(stage.address(), Pictures.WANTED ? new HashSet<>() : known);
        walk.from(phone, "/", kind -> look(name, kind, phone, desk, !Pictures.WANTED || known.add(kind)));
        walk.broken().forEach(link -> troubles.add(name + " meets a link that leads nowhere: " + link));
        phone.context().close();
        desk.context().close();
    }

    private void look(String name, String kind, Page phone, Page desk, boolean closely) {
        looks++;
        seen.add(kind);
        Pictures.take(phone, name + "-" + kind);
        desk.navigate(phone.url());
        Pictures.take(desk, name + "-" + kind);
        if (closely) {
            keep(name, phone.url(), Axe.findings(phone));
            keep(name, phone.url(), Reflow.troubles(phone));
            keep(name, phone.url(), Keyboard.troubles(phone));
            keep(name, desk.url(), Axe.findings(desk));
        }
    }

    /** Somebody nobody here knows, back from the sign-in. @param cookie what it left in the browser */
    void newcomer(String cookie, String language) {
        var phone = Browser.shared().window(Window.PHONE.in(language));
        var desk = Browser.shared().window(Window.DESKTOP.in(language));
        Stream.of(phone, desk).forEach(page -> page.context().addCookies(List.of(cookie("__Host-language", language), cookie("__Host-newcomer", cookie))));
        phone.navigate(stage.address() + "/new-here");
        look("newcomer-" + language, "new-here", phone, desk, true);
        phone.context().close();
        desk.context().close();
    }

    private void keep(String name, String url, List<?> found) {
        found.forEach(one -> troubles.add(name + " on " + url + ": " + one));
    }

    private void signIn(Page page, @Nullable String subject, String language) {
        var cookies = new ArrayList<Cookie>(List.of(cookie("__Host-language", language)));
        if (subject != null) cookies.add(cookie("__Host-holdepunkt", stage.token(subject)));
        page.context().addCookies(cookies);
    }

    private Cookie cookie(String name, String value) {
        return new Cookie(name, value).setUrl(stage.address().replace("http://", "https://")).setSecure(true).setHttpOnly(true);
    }
}
