package holdepunkt.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** A page at 400 % zoom of a 1280 px screen, which is 320 px wide: nothing may need scrolling sideways. */
public final class Reflow {

    private static final String WIDE = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 0.5)
                .slice(0, 8).map(e => e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '))
                .concat('the page is ' + document.scrollingElement.scrollWidth + ' px wide')""";

    private Reflow() {}

    /** The elements that stick out at 320 px; empty when the page fits. The window gets its size back. */
    @SuppressWarnings("unchecked")
    public static List<String> troubles(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(320, 256);
        try {
            return (List<String>) page.evaluate(WIDE);
        } finally {
            page.setViewportSize(size.width, size.height);
        }
    }
}
