package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.Assets;
import holdepunkt.core.web.NavLink;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.core.web.Typed;
import holdepunkt.core.web.ViewerBadge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

@Tag("browser")
class TheShellIsOpenToEveryoneTests {

    /** As many as a leader has. */
    private static final int LONG = 14;
    private static final Samples SAMPLES = new Samples();
    private static final ViewerBadge MIRA = new ViewerBadge("Mira Lund", true, "", 1800, 43_200);
    private static final ViewerBadge ANNE = new ViewerBadge("Anne Berg", false, "saksbehandler, NAV Elvestad", 900, 36_000);

    @ParameterizedTest
    @CsvSource({"home, person", "desk, staff", "form, staff", "form, person", "room, staff"})
    void aPageMadeOfTheSharedPartsPassesEveryCheck(String template, String who) {
        String html = SAMPLES.draw("look/" + template, Map.of("page", page(who.equals("person") ? MIRA : ANNE, template.equals("form"))));
        for (Window window : List.of(Window.PHONE, Window.DESKTOP)) {
            var page = Browser.shared().undrawn(window);
            SAMPLES.show(page, template, html);
            Pictures.take(page, "look-" + template + "-" + who);
            PageChecks.assertOpenToEveryone(page);
            if (window == Window.DESKTOP) Pictures.print(page, "look-" + template + "-" + who);
            page.context().close();
        }
    }

    @Test
    void whoIsSignedInLanguageAndTheWayOutAreOneStepAway() {
        var page = Browser.shared().phone();
        SAMPLES.show(page, "home", SAMPLES.draw("look/home", Map.of("page", page(MIRA, false))));
        page.locator(".hp-me > summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".hp-me__panel").innerText()).contains("Innlogget som Mira Lund", "Bokmål", "Nynorsk", "English", "Logg ut");
        PageChecks.assertOpenToEveryone(page);
        Pictures.take(page, "look-me");
        page.context().close();
    }

    /** On a phone one line until it is opened, by a finger, by the keyboard and without scripts; on a desk all links beside each other. */
    @Test
    void aLongMenuIsFoldedOnAPhoneAndStandsOpenOnADesk() {
        var html = SAMPLES.draw("look/desk", Map.of("page", longMenu()));
        for (var window : List.of(Window.PHONE, Window.PHONE.withoutScript())) {
            var page = Browser.shared().window(window);
            SAMPLES.show(page, "desk", html);
            assertThat(page.locator(".hp-nav").boundingBox().height).as("one line").isLessThan(60);
            assertThat(page.locator(".hp-nav a").first().isVisible()).isFalse();
            page.locator(".hp-nav summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".hp-nav a").all()).hasSize(LONG).allMatch(link -> link.isVisible());
            page.keyboard().press("Tab");
            assertThat(page.locator(".hp-nav a:focus").innerText()).isEqualTo("Lenke 1");
            if (window.script()) {
                Pictures.take(page, "look-menu-open");
                PageChecks.assertOpenToEveryone(page);
            }
            page.context().close();
        }
        var desk = Browser.shared().desktop();
        SAMPLES.show(desk, "desk", html);
        assertThat(desk.locator(".hp-nav summary").isVisible()).isFalse();
        assertThat(desk.locator(".hp-nav a").all()).allMatch(link -> link.isVisible());
        PageChecks.assertOpenToEveryone(desk);
        Pictures.take(desk, "look-menu");
        desk.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(desk.locator(".hp-nav").isVisible()).as("on paper").isFalse();
        desk.context().close();
    }

    private static Page longMenu() {
        var links = IntStream.rangeClosed(1, LONG).mapToObj(number -> new NavLink("/" + number, "Lenke " + number, number == 2)).toList();
        return new Page("Pulten", "nb", texts("nb"), ANNE, "_csrf", "token", new Assets(), links, "/", new Typed(Map.of(), Map.of(), Typed.Why.REFUSED, Map.of()), new Page.Watch());
    }

    @Test
    void whenTwoWroteAtOnceBothTextsAreThereAndNothingTypedIsLost() {
        var sent = new Typed(Map.of("who", List.of("Anne Berg"), "how", List.of("1"), "why", List.of("Anne søker om bolig i nord.")), Map.of(), Typed.Why.CLASHED,
                Map.of("_version", "3", "_was.who", "0123456789abcdef", "_was.how", "6b86b273ff34fce1", "_was.why", "0123456789abcdef"));
        String html = SAMPLES.draw("look/clash", Map.of("page", page(ANNE, sent)));
        var page = Browser.shared().phone();
        SAMPLES.show(page, "conflict", html);
        assertThat(page.locator("main").innerText()).contains("Anne søker om bolig.");
        assertThat(page.locator("textarea").inputValue()).isEqualTo("Anne søker om bolig i nord.");
        assertThat(page.locator("[name=how]").inputValue()).as("what she left as she saw it is taken from what stands now").isEqualTo("2");
        assertThat(page.locator("[name=_version]").inputValue()).isEqualTo("4");
        Pictures.take(page, "look-conflict");
        PageChecks.assertOpenToEveryone(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"home, person", "desk, staff", "form, person", "room, staff"})
    void atNightThePagesAreDarkAndAsReadable(String template, String who) {
        var page = Browser.shared().undrawn(Window.PHONE);
        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        SAMPLES.show(page, template, SAMPLES.draw("look/" + template, Map.of("page", page(who.equals("person") ? MIRA : ANNE, template.equals("form")))));
        Pictures.take(page, "look-" + template + "-dark");
        assertThat(Axe.findings(page)).isEmpty();
        page.context().close();
    }

    @Test
    void inTheColoursOfTheReaderTheKeyboardStillFindsItsWay() {
        var page = Browser.shared().desktop();
        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE)
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        SAMPLES.show(page, "home", SAMPLES.draw("look/home", Map.of("page", page(MIRA, false))));
        Pictures.take(page, "look-forced");
        assertThat(Keyboard.troubles(page)).isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void anErrorPageSaysWhatToDoAndCarriesNothing(String language) {
        for (int code : List.of(403, 404, 413, 422, 429, 500, 503)) {
            String html = SAMPLES.draw("layout/error", Map.of("texts", texts(language), "code", code, "assets", new Assets()));
            assertThat(html).doesNotContain("<form", "<script", "nonce", " id=", "<input");
            if (code == 404) {
                var page = Browser.shared().undrawn(Window.PHONE);
                SAMPLES.show(page, "error", html);
                Pictures.take(page, "look-error-" + language);
                PageChecks.assertOpenToEveryone(page);
                page.context().close();
            }
        }
    }

    @Test
    void leavingQuicklyEmptiesThePageAndTakesItsPlaceInTheHistory() {
        String html = SAMPLES.draw("look/home", Map.of("page", page(MIRA, false)));
        for (String way : List.of("click", "keys")) {
            var page = Browser.shared().phone();
            page.route("https://www.yr.no/**", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("weather")));
            SAMPLES.show(page, "home", html);
            int before = (int) page.evaluate("history.length");
            var signOut = page.waitForRequest("**/sign-out", () -> {
                if (way.equals("click")) page.click("[data-leave]");
                else for (int i = 0; i < 3; i++) page.keyboard().press("Shift");
            });
            page.waitForURL("https://www.yr.no/**");
            assertThat(signOut.method()).isEqualTo("POST");
            assertThat((int) page.evaluate("history.length")).isEqualTo(before);
            page.context().close();
        }
    }

    @Test
    void leavingQuicklyIsAPlainLinkWithoutScript() {
        var page = Browser.shared().window(Window.PHONE.withoutScript());
        page.route("https://www.yr.no/**", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("weather")));
        SAMPLES.show(page, "home", SAMPLES.draw("look/home", Map.of("page", page(MIRA, false))));
        assertThat(page.locator("[data-with-script]").isVisible()).isFalse();
        page.click("[data-leave]");
        page.waitForURL("https://www.yr.no/**");
        page.context().close();
    }

    private static Page page(ViewerBadge viewer, boolean refused) {
        var errors = new LinkedHashMap<String, String>();
        errors.put("asked", "Velg om du har spurt.");
        errors.put("who", "Skriv navnet på den som spurte.");
        errors.put("why", "Teksten kan ha 600 tegn. Gjør den kortere.");
        var typed = refused ? new Typed(Map.of("who", List.of(""), "why", List.of("Hun vil ha et sted å bo."), "criteria", List.of("b")), errors, Typed.Why.REFUSED, Map.of()) : new Typed(Map.of(), Map.of(), Typed.Why.REFUSED, Map.of());
        return page(viewer, typed);
    }

    private static Page page(ViewerBadge viewer, Typed typed) {
        var texts = texts("nb");
        var nav = viewer.person()
                ? List.of(new NavLink("/", "Hjem", true), new NavLink("/promises", "Dette er lovet meg", false), new NavLink("/prepare", "Før møtet", false),
                        new NavLink("/people", "Folkene rundt meg", false), new NavLink("/sight", "Hvem ser hva", false))
                : List.of(new NavLink("/", "Det som venter", true), new NavLink("/people", "Mine folk", false), new NavLink("/meetings", "Møter", false),
                        new NavLink("/promises", "Løfter", false));
        return new Page("Hjem", "nb", texts, viewer, "_csrf", "token", new Assets(), nav, "/", typed, new Page.Watch());
    }

    private static Texts texts(String language) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/core");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages, language);
    }
}
