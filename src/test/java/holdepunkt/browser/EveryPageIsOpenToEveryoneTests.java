package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.demo.DemoPeople;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks through the whole product as everyone in the demo, on a phone and at a desk, and looks at every page: {@code bin/pictures} is this test. */
@Tag("browser")
@Staged
class EveryPageIsOpenToEveryoneTests {

    private static final int FEWEST_PAGES = 10;

    @Autowired
    Stage stage;

    private final List<String> troubles = new ArrayList<>();
    private int looks;

    @Test
    void whoeverComesByWhateverMeans() {
        walk("nobody", null, "nb", new HashSet<>());
        var persons = new HashSet<String>();
        DemoPeople.PERSONS.forEach(person -> walk(person.subject(), person.subject(), person.language(), persons));
        var staff = new HashSet<String>();
        DemoPeople.STAFF.forEach(one -> walk(one.subject(), one.subject(), "nb", staff));
        walk(DemoPeople.SIV.subject() + "-en", DemoPeople.SIV.subject(), "en", new HashSet<>());
        assertThat(troubles).isEmpty();
        Guards.report("pages-open-to-everyone", looks, troubles.size(), FEWEST_PAGES, 0);
    }

    private void walk(String name, String subject, String language, Set<String> known) {
        var phone = Browser.shared().window(Window.PHONE.in(language));
        var desk = Browser.shared().window(Window.DESKTOP.in(language));
        Stream.of(phone, desk).forEach(page -> signIn(page, subject, language));
        var walk = new Walk(stage.address(), known);
        walk.from(phone, "/", kind -> {
            looks++;
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

    private void signIn(Page page, String subject, String language) {
        var cookies = new ArrayList<Cookie>(List.of(cookie("__Host-language", language)));
        if (subject != null) cookies.add(cookie("__Host-holdepunkt", stage.token(subject)));
        page.context().addCookies(cookies);
    }

    private Cookie cookie(String name, String value) {
        return new Cookie(name, value).setUrl(stage.address().replace("http://", "https://")).setSecure(true).setHttpOnly(true);
    }
}
