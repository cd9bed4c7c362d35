package holdepunkt.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** A page as it would come out of a printer: its words in black, and nothing that only works on a screen. Where only a code is for paper, no words are right too. */
public final class Paper {

    private static final String WASTED = """
            () => [...document.querySelectorAll('.hp-nav, .hp-leave, .hp-skip, .hp-languages, .hp-me, .ds-button')].filter(e => e.checkVisibility())
                .map(e => 'is printed: ' + e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '))
              .concat([...document.querySelectorAll('main :is(h1, h2, p)')].filter(e => e.checkVisibility() && getComputedStyle(e).color !== 'rgb(0, 0, 0)')
                .map(e => 'is not black: ' + e.outerHTML.slice(0, 120)))""";

    private Paper() {}

    /** What would be wasted or pale; empty when the page is fit to print. It stands on the screen again afterwards. */
    @SuppressWarnings("unchecked")
    public static List<String> troubles(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            return (List<String>) page.evaluate(WASTED);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
