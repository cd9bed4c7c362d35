package holdepunkt.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks through a page with the Tab key alone, as someone without a mouse does. */
public final class Keyboard {

    /** Marks what Tab should stop at; of radio buttons with one name only one is a stop. */
    private static final String MARK = """
            () => {
              // Kept beside the page, not on it: a live page that finds its parts unlike the server's would draw them anew.
              const order = new Map(), names = new Set(), stops = [];
              for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
                if (e.tabIndex < 0 || e.matches(':disabled') || e.type === 'hidden' || !e.checkVisibility({checkVisibilityCSS: true})) continue;
                if (e.type === 'radio') {
                  const name = (e.form ? [...document.forms].indexOf(e.form) : '') + '/' + e.name;
                  const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]:checked`);
                  if (names.has(name) || (chosen && chosen !== e && chosen.form === e.form)) continue;
                  names.add(name);
                }
                order.set(e, String(stops.length));
                stops.push(e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '));
              }
              // Where the focus is, whether one sees it, and whether something lies over it.
              const here = () => {
                const e = document.activeElement;
                if (!e || e === document.body) return ['', 'true', 'true'];
                const style = getComputedStyle(e), box = e.getBoundingClientRect();
                const host = e.closest('.ds-field, .hp-choice') ?? e, around = getComputedStyle(host);
                const drawn = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
                const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
                const top = document.elementFromPoint(x, y);
                const clear = box.bottom > 0 && box.top < innerHeight && !!top && (e.contains(top) || top.contains(e));
                return [order.get(e) ?? e.outerHTML.slice(0, 120), String(drawn(style) || drawn(around)), String(clear)];
              };
              // Looked at by the page itself at each press: to be asked from outside each time takes as long as the walk.
              window.walkByKeys?.abort();
              window.walkByKeys = new AbortController();
              window.walkedByKeys = [];
              addEventListener('keyup', () => window.walkedByKeys.push(here()), {capture: true, signal: window.walkByKeys.signal});
              window.scrollTo(0, 0);
              document.activeElement?.blur();
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              return stops;
            }""";
    private static final String WALKED = "() => window.walkedByKeys.splice(0)";
    private static final String END = "() => window.walkByKeys.abort()";
    /** A date is one field and several stops. */
    private static final int MORE = 13;

    private Keyboard() {}

    /** What a person with only a keyboard would trip over on this page; empty when every stop is reached, seen and not covered. */
    public static List<String> troubles(Page page) {
        @SuppressWarnings("unchecked")
        var stops = (List<String>) page.evaluate(MARK);
        var troubles = new ArrayList<String>();
        var reached = new LinkedHashSet<String>();
        press(page, stops.size(), stops, reached, troubles);
        for (int more = 0; more < MORE && reached.size() < stops.size(); more++) {
            press(page, 1, stops, reached, troubles);
        }
        page.evaluate(END);
        for (int i = 0; i < stops.size(); i++) {
            if (!reached.contains(String.valueOf(i))) troubles.add("Tab never reaches " + stops.get(i));
        }
        return troubles;
    }

    private static void press(Page page, int times, List<String> stops, Set<String> reached, List<String> troubles) {
        for (int presses = 0; presses < times; presses++) {
            page.keyboard().press("Tab");
        }
        @SuppressWarnings("unchecked")
        var walked = (List<List<String>>) page.evaluate(WALKED);
        for (var here : walked) {
            if (here.get(0).isEmpty() || !reached.add(here.get(0))) continue;
            if (!here.get(1).equals("true")) troubles.add("focus is not seen on " + name(stops, here.get(0)));
            if (!here.get(2).equals("true")) troubles.add("something covers " + name(stops, here.get(0)));
        }
    }

    private static String name(List<String> stops, String stop) {
        return stop.matches("\\d+") ? stops.get(Integer.parseInt(stop)) : stop;
    }
}
