package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import holdepunkt.core.web.Assets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class TheChecksBiteTests {

    private static final Samples SAMPLES = new Samples();
    private static final String FRAME = """
            <!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title><link rel="stylesheet" href="%s"></head>
            <body data-color="brand1" data-size="md"><main class="hp-main"><h1>Prøve</h1>%s</main></body></html>""";

    @Test
    void axeSeesWordsNobodyCanRead() {
        on("<p><a class='ds-button' href='/x'>Les dette</a></p>", page -> {
            assertThat(Axe.findings(page)).isEmpty();
            style(page, "a", "color: white; background: white");
            assertThat(Axe.findings(page)).extracting(Axe.Finding::rule).contains("color-contrast");
        });
    }

    /** As the walk looks: one page, made wider. */
    @Test
    void axeSeesWhatIsWrongOnlyAtADesk() {
        on("<p class='hp-wide'><input name='x'></p><p class='hp-pale'><a class='ds-button' href='/x'>Les dette</a></p>", page -> {
            page.evaluate("""
                    () => { const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet];
                      sheet.replaceSync('.hp-wide { display: none } @media (min-width: 60rem) { .hp-wide { display: block } .hp-pale a { color: white; background: white } }') }""");
            assertThat(Axe.findings(page)).isEmpty();
            page.setViewportSize(Window.DESKTOP.width(), Window.DESKTOP.height());
            assertThat(Axe.findings(page)).extracting(Axe.Finding::rule).contains("label", "color-contrast");
        });
    }

    @Test
    void axeSeesAFieldWithoutALabel() {
        on("<p><input name='x'></p>", page -> assertThat(Axe.findings(page)).extracting(Axe.Finding::rule).contains("label"));
    }

    @Test
    void theKeyboardWalkSeesAFocusThatIsHidden() {
        on("<p><a href='/x'>En</a> <a href='/y'>To</a></p>", page -> {
            assertThat(Keyboard.troubles(page)).isEmpty();
            style(page, "a", "outline: none");
            assertThat(Keyboard.troubles(page)).singleElement().asString().contains("focus is not seen");
        });
    }

    @Test
    void theKeyboardWalkSeesWhatCannotBeReachedBecauseOfATrap() {
        on("<p><button>En</button> <button>To</button> <a href='/y'>Tre</a></p>", page -> {
            page.evaluate("document.addEventListener('keydown', e => { if (document.activeElement.textContent === 'To') e.preventDefault(); })");
            assertThat(Keyboard.troubles(page)).singleElement().asString().contains("Tab never reaches").contains("Tre");
        });
    }

    @Test
    void theKeyboardWalkSeesWhatIsCovered() {
        on("<p><a href='/y'>En</a></p><div></div>", page -> {
            style(page, "div", "position: fixed; inset: 0; background: white");
            assertThat(Keyboard.troubles(page)).singleElement().asString().contains("covers");
        });
    }

    @Test
    void thePaperCheckSeesAButtonAndPaleWords() {
        on("<p>En <a class='ds-button' href='/y'>To</a></p>", page -> {
            assertThat(Paper.troubles(page)).isEmpty();
            style(page, "a", "display: block !important");
            style(page, "p", "color: red !important");
            assertThat(Paper.troubles(page)).hasSize(2).anyMatch(one -> one.startsWith("is printed: <a")).anyMatch(one -> one.startsWith("is not black: <p"));
        });
    }

    @Test
    void theNarrowCheckSeesWhatSticksOut() {
        on("<p>En</p>", page -> {
            assertThat(Reflow.troubles(page)).isEmpty();
            style(page, "p", "width: 500px");
            assertThat(Reflow.troubles(page)).anySatisfy(line -> assertThat(line).contains("<p"));
        });
    }

    private static void style(Page page, String selector, String css) {
        page.evaluate("([selector, css]) => document.querySelector(selector).style.cssText = css", List.of(selector, css));
    }

    /** In a window that is drawn and in one that is not: the walks look through the second, the stories through the first. */
    private static void on(String body, Consumer<Page> look) {
        for (var page : List.of(Browser.shared().phone(), Browser.shared().undrawn(Window.PHONE))) {
            SAMPLES.show(page, "spoiled", FRAME.formatted(new Assets().path("styles.css"), body));
            look.accept(page);
            page.context().close();
        }
    }
}
