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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks through the product as one reader after the other, on a phone and at a desk, and looks at every page they can reach. */
final class EveryPage {

    /** What a script could keep of a page where the next who holds the phone finds it. */
    private static final String STORED = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map(name => 'is kept in the browser: ' + name)";

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
        if (!Pictures.ONLY.isEmpty()) {
            return;
        }
        assertThat(seen).contains(sure);
        Guards.report(guard, looks, troubles.size(), fewest, 0);
    }

    /** @param as what they are here, for who looks at the pictures @param known the kinds of pages that were looked at already */
    void walk(String name, @Nullable String subject, String as, String language, Set<String> known) {
        if (!Pictures.follow(name)) {
            return;
        }
        var page = Browser.shared().undrawn(Window.PHONE.in(language));
        signIn(page, subject, language);
        // A picture is taken of each kind of page for each who meets it, and looked at; the keyboard and 320 px hold for the kind.
        var walk = new Walk(stage.address(), Pictures.WANTED ? new HashSet<>() : known);
        walk.from(page, "/", kind -> look(name, kind, page, !Pictures.WANTED || known.add(kind)));
        Pictures.count(name, as, walk.pages());
        walk.broken().forEach(link -> troubles.add(name + " meets a link that leads nowhere: " + link));
        page.context().close();
    }

    /** On a phone, and then at a desk: the same page in a window made wider, since nothing of ours asks how wide it is but the stylesheet. */
    private void look(String name, String kind, Page page, boolean closely) {
        looks++;
        seen.add(kind);
        Pictures.take(page, name + "-" + kind);
        Pictures.takeAs(Window.DESKTOP, page, name + "-" + kind);
        var session = page.context().newCDPSession(page);
        if (closely || Pictures.WANTED) {
            keep(name, page.url(), Axe.findings(page, session));
        }
        if (closely) {
            keep(name, page.url(), Reflow.troubles(page));
            keep(name, page.url(), Keyboard.troubles(page));
            keep(name, page.url(), page.evaluate(STORED) instanceof List<?> stored ? stored : List.of("the browser does not say what it keeps"));
        }
        if (closely || Pictures.WANTED) {
            page.setViewportSize(Window.DESKTOP.width(), Window.DESKTOP.height());
            keep(name, page.url() + " at a desk", Axe.findings(page, session));
            keep(name, page.url(), closely ? Paper.troubles(page) : List.of());
            page.setViewportSize(Window.PHONE.width(), Window.PHONE.height());
        }
        session.detach();
    }

    /** Pages of whoever is not signed in and has something on paper, which no link leads to. */
    void byHeart(String language, String... paths) {
        if (Pictures.follow("nobody")) {
            var page = Browser.shared().undrawn(Window.PHONE.in(language));
            for (var path : paths) {
                page.navigate(stage.address() + path);
                look("nobody", Walk.kind(path), page, true);
            }
            page.context().close();
        }
    }

    /** Somebody nobody here knows, back from the sign-in: asks, and comes back for the answer. @param cookie what it left in the browser */
    void newcomer(String cookie, String language) {
        var name = "newcomer-" + language;
        if (!Pictures.follow(name)) {
            return;
        }
        // Where nobody has agreed to answer, there is no form.
        var area = stage.area().toString();
        var page = Browser.shared().window(Window.PHONE.in(language));
        comes(cookie, language, page);
        page.navigate(stage.address() + "/new-here");
        look(name, "new-here", page, true);
        var called = "Ny " + UUID.randomUUID();
        page.fill("main [name=name]", called);
        page.fill("main [name=reach]", "900 11 222");
        if (page.locator("main [name=area]").count() > 0) {
            page.selectOption("main [name=area]", area);
        }
        page.click("main form button[type=submit]");
        look(name, "new-here-receipt", page, true);
        var asked = stage.as("tore").get("/office/nominations").document().select(".hp-list__item a:contains(" + called + ")").attr("href");
        stage.as("tore").submit(asked, asked + "/answers", "answer", "yes");
        comes(cookie, language, page);
        page.navigate(stage.address() + "/new-here");
        look(name, "new-here-answer", page, true);
        Pictures.count(name, "somebody nobody here knows", 3);
        page.context().close();
    }

    private void comes(String cookie, String language, Page page) {
        page.context().addCookies(List.of(cookie("__Host-language", language), cookie("__Host-newcomer", cookie)));
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
