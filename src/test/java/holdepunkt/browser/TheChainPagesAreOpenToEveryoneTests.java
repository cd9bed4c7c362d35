package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the result chains with something on it; all languages at both sizes with {@code -Dholdepunkt.size=full}. */
@Tag("browser")
@Staged
class TheChainPagesAreOpenToEveryoneTests {

    private static final boolean FULL = "full".equals(System.getProperty("holdepunkt.size"));
    private static final List<String> COLUMNS = List.of("what_difference_this_makes", "what_they_do_differently", "what_they_learn_and_gain", "who_with", "what_we_do");

    @Autowired
    Stage stage;

    private final List<String> troubles = new ArrayList<>();
    private Visitor nils;
    private String chain;
    private String taken;
    private String step;
    private String link;
    private String edition;

    @BeforeEach
    void aChainWithSomethingOfEverything() {
        nils = stage.as("nils").inLanguage("nb");
        chain = begun();
        COLUMNS.forEach(column -> nils.submit(chain, chain + "/stones", "column", column, "text", "Steg i " + column.replace('_', ' '), "owner", "Inntaket"));
        var stones = nils.get(chain).document().select("[data-stone]").eachAttr("data-stone");
        nils.submit(chain, chain + "/links", "from", stones.get(1), "to", stones.get(0));
        step = chain + "/stones/" + stones.get(0);
        link = nils.get(step).document().select("main a[href*=/links/]").attr("href");
        quoted(part(step));
        nils.submit(part(link) + "/edit", part(link) + "/assumptions", "assumptions", "Folk har tid", "risks", "Nye ansatte");
        nils.submit(chain + "/columns/who_with", chain + "/columns/who_with/groups", "name", "Ledere");
        nils.submit(chain + "/family", chain + "/editions");
        edition = nils.get("/improvement/national").document().select("main a[href^=/improvement/national/]").attr("href");
        nils.submit(edition, edition + "/taking-up", "group", "En annen gruppe", "unit", stage.unit("erfaring").toString());
        taken = nils.paths().getLast();
        quoted(part(taken + "/stones/" + stones.get(0)));
    }

    @Test
    void eachOfThemByEveryoneAndInEveryWay() {
        var pages = List.of("/improvement", "/improvement/method", "/improvement/national", edition, "/improvement/chains/new", chain, chain + "/screen", chain + "/wall",
                chain + "/story", chain + "/history", chain + "/comparison?from=1", taken + "/family", chain + "/family", chain + "/columns", chain + "/columns/who_with", step, link,
                part(step) + "/edit", part(link) + "/edit", part(step) + "/ratings", part(step) + "/measures", part(step) + "/evidence/quotation", part(step) + "/evidence/document",
                part(step) + "/evidence/test", nils.get(step).document().select("main a[href$=/withdrawal]").attr("href"), part(taken + step.substring(chain.length())) + "/learned");
        int looks = look(Window.PHONE, "nb", pages) + look(Window.DESKTOP, "en", pages);
        if (FULL) {
            looks += look(Window.PHONE, "nn", pages) + look(Window.PHONE, "en", pages) + look(Window.DESKTOP, "nb", pages) + look(Window.DESKTOP, "nn", pages);
        }
        assertThat(troubles).isEmpty();
        Guards.report("chain-pages-open-to-everyone", looks, troubles.size(), 50, 0);
    }

    private String begun() {
        nils.submit("/improvement/chains/new", "/improvement/chains", "title", "Rett tjeneste", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "columns", "5");
        return nils.paths().getLast();
    }

    private void quoted(String part) {
        nils.submit(part + "/evidence/quotation", part + "/quotations", "side", "supports", "from", "users", "words", "De ringte", "code", "svar");
        nils.submit(part + "/ratings", part + "/ratings", "progress", "some", "confidence", "low", "because", "Vi hører det");
    }

    private static String part(String page) {
        return page.replaceFirst("/(stones|links)/", "/parts/");
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
        Pictures.take(page, "chain-" + language + "-" + Walk.kind(path));
        Axe.findings(page).forEach(one -> troubles.add(language + " " + path + ": " + one));
        if (page.viewportSize().width < 600) {
            Reflow.troubles(page).forEach(one -> troubles.add(language + " " + path + ": " + one));
            Keyboard.troubles(page).forEach(one -> troubles.add(language + " " + path + ": " + one));
        }
    }
}
