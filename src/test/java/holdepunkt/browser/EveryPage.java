package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import java.util.ArrayList;
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
        var walk = new Walk(stage.address(), known);
        walk.from(phone, "/", kind -> {
            looks++;
            seen.add(kind);
            Pictures.take(phone, name + "-" + kind);
            keep(name, phone.url(), Axe.findings(phone));
            keep(name, phone.url(), Reflow.troubles(phone));
            keep(name, phone.url(), Keyboard.troubles(phone));
            desk.navigate(phone.url());
            Pictures.take(desk, name + "-" + kind);
            keep(name, desk.url(), Axe.findings(desk));
        });
        walk.broken().forEach(link -> troubles.add(name + " meets a link that leads nowhere: " + link));
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
