package holdepunkt.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Walks through a page with the Tab key alone, as someone without a mouse does. */
public final class Keyboard {

    /** Marks what Tab should stop at; of radio buttons with one name only one is a stop. */
    private static final String MARK = """
            () => {
              // Kept beside the page, not on it: a live page that finds its parts unlike the server's would draw them anew.
              window.stopsOfTheWalk = new Map();
              const names = new Set(), stops = [];
              for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
                if (e.tabIndex < 0 || e.matches(':disabled') || e.type === 'hidden' || !e.checkVisibility({checkVisibilityCSS: true})) continue;
                if (e.type === 'radio') {
                  const name = (e.form ? [...document.forms].indexOf(e.form) : '') + '/' + e.name;
                  const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]:checked`);
                  if (names.has(name) || (chosen && chosen !== e && chosen.form === e.form)) continue;
                  names.add(name);
                }
                window.stopsOfTheWalk.set(e, String(stops.length));
                stops.push(e.outerHTML.slice(0, 120).replace(/\\s+/g, ' '));
              }
              window.scrollTo(0, 0);
              return stops;
            }""";

    /** Where the focus is, whether one sees it, and whether something lies over it. */
    private static final String HERE = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return ['', 'true', 'true'];
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              const host = e.closest('.ds-field, .hp-choice') ?? e, around = getComputedStyle(host);
              const drawn = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              const clear = box.bottom > 0 && box.top < innerHeight && !!top && (e.contains(top) || top.contains(e));
              return [window.stopsOfTheWalk.get(e) ?? e.outerHTML.slice(0, 120), String(drawn(style) || drawn(around)), String(clear)];
            }""";

    private Keyboard() {}

    /** What a person with only a keyboard would trip over on this page; empty when every stop is reached, seen and not covered. */
    public static List<String> troubles(Page page) {
        @SuppressWarnings("unchecked")
        var stops = (List<String>) page.evaluate(MARK);
        var troubles = new ArrayList<String>();
        var reached = new LinkedHashSet<String>();
        page.evaluate("() => { document.activeElement?.blur(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }");
        for (int presses = 0; presses <= stops.size() + 12 && reached.size() < stops.size(); presses++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            var here = (List<String>) page.evaluate(HERE);
            if (here.get(0).isEmpty()) continue;
            if (!reached.add(here.get(0))) continue;
            if (!here.get(1).equals("true")) troubles.add("focus is not seen on " + name(stops, here.get(0)));
            if (!here.get(2).equals("true")) troubles.add("something covers " + name(stops, here.get(0)));
        }
        for (int i = 0; i < stops.size(); i++) {
            if (!reached.contains(String.valueOf(i))) troubles.add("Tab never reaches " + stops.get(i));
        }
        return troubles;
    }

    private static String name(List<String> stops, String stop) {
        return stop.matches("\\d+") ? stops.get(Integer.parseInt(stop)) : stop;
    }
}
