package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.core.Period;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the groups and of the learning log: nothing that a checker finds, at 360 px and by keyboard too. */
@Tag("browser")
@Staged
class TheGroupPagesAreOpenToEveryoneTests {

    private static final String ROOM = "/improvement/mandates";
    private static final boolean FULL = "full".equals(System.getProperty("holdepunkt.size"));

    @Autowired
    Stage stage;

    private final List<String> troubles = new ArrayList<>();
    private Visitor nils;

    @Test
    void eachOfThemByEveryoneAndInEveryWay() {
        nils = stage.as("nils").inLanguage("nb");
        var group = made("/groups/new", "/groups", "name", "Gruppa på prøve", "kind", "working", "unit", stage.unit("erfaring").toString());
        nils.submit(group + "/mandate", group + "/mandate", "purpose", "Prøve ut", "mayDecide", "Små ting", "mayNotDecide", "Penger", "reportsWords", "Utvalget",
                "begins", "2026-01-02", "answerDays", "30");
        nils.submit(group + "/members", group + "/members", "who", stage.account("nils").toString(), "part", "chair");
        nils.submit(group, group + "/opening");
        nils.submit(group + "/decisions/new", group + "/decisions", "words", "Felles liste", "ownerWords", "Tildeling", "due", "2026-02-01");
        var decision = nils.paths().getLast();
        nils.submit(decision + "/changes", decision + "/changes", "individual", "Hun slipper å lete", "because", "Nå vet vi mer");
        nils.submit(ROOM + "/ideas/new", ROOM + "/ideas", "what", "Møt ved døra", "why", "Folk snur", "group", group.substring(group.lastIndexOf('/') + 1));
        var idea = nils.paths().getLast();
        nils.submit(group + "/meetings/new", group + "/meetings", "on", LocalDate.now(Period.NORWAY).toString(), "time", "12", "place", "Møterom");
        var meeting = nils.paths().getLast();
        nils.submit(meeting, meeting + "/points", "title", "Fagdag");
        nils.submit(meeting, meeting + "/attendance", "present", stage.account("nils").toString());
        var item = nils.get(meeting).document().select("main a[href*='minutes?item=']").attr("href");
        var pages = new ArrayList<>(List.of(ROOM, ROOM + "/groups/new", group, group + "/mandate", group + "/members", group + "/closing", group + "/decisions/new",
                ROOM + "/decisions", decision, decision + "/changes", ROOM + "/ideas", ROOM + "/ideas/new", idea, idea + "/answers", group + "/meetings/new", meeting, item,
                nils.get(group).document().select("main a[href$=/leaving]").attr("href")));
        nils.submit("/improvement/learning/lessons/new", "/improvement/learning/lessons", "theme", "practice", "title", "Små steg", "tried", "Én ting", "outcome", "Det gikk");
        pages.addAll(List.of("/improvement/learning", "/improvement/learning/begin", "/improvement/learning/lessons/new", nils.paths().getLast(), nils.paths().getLast() + "/words"));
        int looks = look(Window.PHONE, "nb", pages) + look(Window.DESKTOP, "en", FULL ? pages : pages.subList(0, 4));
        nils.submit(meeting, meeting + "/closing");
        looks += look(Window.PHONE, "nn", List.of(meeting, meeting + "/versions/1"));
        assertThat(troubles).isEmpty();
        Guards.report("group-pages-open-to-everyone", looks, troubles.size(), 25, 0);
    }

    private String made(String page, String action, String... fields) {
        nils.submit(ROOM + page, ROOM + action, fields);
        return nils.paths().getLast();
    }

    private int look(Window window, String language, List<String> pages) {
        var page = Browser.shared().undrawn(window.in(language));
        var url = stage.address().replace("http://", "https://");
        page.context().addCookies(List.of(new Cookie("__Host-holdepunkt", stage.token("nils")).setUrl(url).setSecure(true).setHttpOnly(true),
                new Cookie("__Host-language", language).setUrl(url).setSecure(true).setHttpOnly(true)));
        pages.forEach(path -> look(page, path, language));
        page.context().close();
        return pages.size();
    }

    private void look(Page page, String path, String language) {
        assertThat(page.navigate(stage.address() + path).status()).as(path).isEqualTo(200);
        Pictures.take(page, "group-" + language + "-" + Walk.kind(path));
        Axe.findings(page).forEach(one -> troubles.add(language + " " + path + ": " + one));
        if (page.viewportSize().width < 600) {
            Reflow.troubles(page).forEach(one -> troubles.add(language + " " + path + ": " + one));
            Keyboard.troubles(page).forEach(one -> troubles.add(language + " " + path + ": " + one));
        }
    }
}
