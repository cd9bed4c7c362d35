package holdepunkt.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows the links of the product as one reader, from her first page on. Pages that differ only in whom or what they are about count as one.
 * What is found broken is kept: a link that leads nowhere, a page that answers with an error.
 */
final class Walk {

    /** Where pictures are wanted each reader walks all of it, and not only what no other has walked. */
    private static final int MOST = Pictures.WANTED ? 600 : 100;
    private static final String LINKS = "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.pathname.startsWith('/oauth2/') && !a.hasAttribute('download') && !a.closest('[hidden]')).map(a => a.pathname + a.search)";

    private final String address;
    private final Set<String> known;
    private final List<String> broken = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    /** @param known kinds of pages others have walked already; this walk adds its own */
    Walk(String address, Set<String> known) {
        this.address = address;
        this.known = known;
    }

    /** Goes through every page reachable from here; each is handed over while it stands in the browser, with the name of its kind. */
    void from(Page page, String start, Consumer<String> look) {
        var waiting = new ArrayDeque<String>(List.of(start));
        var queued = new HashSet<String>(Set.of(start));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            String path = waiting.poll();
            boolean first = seen.isEmpty() && path.equals(start);
            if (!first && !known.add(kind(path))) continue;
            if (!open(page, path)) continue;
            known.add(kind(URI.create(page.url()).getPath()));
            seen.add(path);
            look.accept(kind(URI.create(page.url()).getPath()));
            for (String link : links(page)) if (queued.add(link)) waiting.add(link);
        }
        waiting.stream().map(Walk::kind).filter(kind -> !known.contains(kind)).distinct().forEach(kind -> broken.add("was never come to, since " + MOST + " pages came before: " + kind));
    }

    List<String> broken() {
        return broken;
    }

    int pages() {
        return seen.size();
    }

    /** The path with every number and id taken out, as a file may be called: what the picture of the page is named after. */
    static String kind(String path) {
        String bare = path.replaceAll("\\?.*$", "").replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "x").replaceAll("/[0-9]+", "/n");
        return bare.equals("/") ? "first" : bare.substring(1).replace('/', '-');
    }

    /** What is handed over as a file and not shown is no page: it is asked for by its own tests. */
    private boolean open(Page page, String path) {
        try {
            var answer = page.navigate(address + path);
            if (answer.status() < 400) return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
            broken.add(answer.status() + " " + path);
            return false;
        } catch (PlaywrightException handedOver) {
            if (!handedOver.getMessage().contains("Download is starting")) throw handedOver;
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(LINKS);
    }
}
