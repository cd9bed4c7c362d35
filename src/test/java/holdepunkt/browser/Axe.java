package holdepunkt.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What axe finds against WCAG 2.2 A and AA. It runs in a world of its own beside the page, through the debugger, so that the page's own
 * security policy stands as it is.
 */
public final class Axe {

    /** Words in exactly the colour of their ground axe calls unsure; to people they are simply not there. */
    private static final String RUN = """
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']}}).then(result => {
              const unseen = result.incomplete.map(rule => ({...rule, nodes: rule.nodes.filter(n => n.any.some(c => c.data?.messageKey === 'equalRatio'))}));
              return JSON.stringify([...result.violations, ...unseen.filter(rule => rule.nodes.length > 0)]
                .map(v => ({rule: v.id, help: v.help, where: v.nodes.map(n => n.target.join(' ') + ' ' + (n.failureSummary ?? ''))})));
            })""";
    private static final String SOURCE = source();

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** Every path that was looked at in this run. */
    static Set<String> seen() {
        return Set.copyOf(SEEN);
    }

    /** One thing that is wrong and where: the rule's name, what it asks for, and the elements that break it. */
    public record Finding(String rule, String help, List<String> where) {}

    /** Everything axe finds on the page as it stands; empty when nothing is wrong. */
    public static List<Finding> findings(Page page) {
        var session = page.context().newCDPSession(page);
        try {
            return findings(page, session);
        } finally {
            session.detach();
        }
    }

    /** For who looks several times at one page: through one session axe is there still, and quicker than the first time. */
    static List<Finding> findings(Page page, CDPSession session) {
        SEEN.add(URI.create(page.url()).getPath());
        // A page that goes to what must be put right has something under the bar that follows along, until one scrolls.
        page.evaluate("() => window.scrollTo(0, 0)");
        var frame = session.send("Page.getFrameTree").getAsJsonObject("frameTree").getAsJsonObject("frame").get("id").getAsString();
        var world = with("frameId", frame);
        world.addProperty("worldName", "axe");
        int context = session.send("Page.createIsolatedWorld", world).get("executionContextId").getAsInt();
        if (!evaluate(session, context, "typeof axe").equals("object")) {
            evaluate(session, context, SOURCE + ";'loaded'");
        }
        return read(evaluate(session, context, RUN));
    }

    private static String evaluate(CDPSession session, int context, String expression) {
        var call = with("expression", expression);
        call.addProperty("contextId", context);
        call.addProperty("awaitPromise", true);
        call.addProperty("returnByValue", true);
        JsonObject answer = session.send("Runtime.evaluate", call);
        if (answer.has("exceptionDetails")) throw new IllegalStateException("axe failed: " + answer.get("exceptionDetails"));
        return answer.getAsJsonObject("result").get("value").getAsString();
    }

    private static List<Finding> read(String json) {
        var findings = new ArrayList<Finding>();
        for (JsonElement one : JsonParser.parseString(json).getAsJsonArray()) {
            var finding = one.getAsJsonObject();
            var where = finding.getAsJsonArray("where").asList().stream().map(JsonElement::getAsString).toList();
            findings.add(new Finding(finding.get("rule").getAsString(), finding.get("help").getAsString(), where));
        }
        return findings;
    }

    private static JsonObject with(String name, String value) {
        var object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static String source() {
        try {
            return Files.readString(Path.of("node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
