package holdepunkt.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sample pages made of the shell and its parts alone, served to the browser under the product's own security policy without any server. */
final class Samples {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";
    private static final String HOST = "https://look.test";
    private static final Path FILES = Path.of("target/classes/static");

    private final TemplateEngine engine;
    private final Map<String, String> pages = new HashMap<>();

    Samples() {
        engine = TemplateEngine.create(new Both(new DirectoryCodeResolver(Path.of("src/test/jte")), new DirectoryCodeResolver(Path.of("src/main/jte"))),
                Path.of("target/look-classes" + System.getProperty("holdepunkt.lane", "")), ContentType.Html);
    }

    String draw(String template, Map<String, Object> about) {
        var out = new StringOutput();
        engine.render(template + ".jte", about, out);
        return out.toString();
    }

    /** Shows this html at an address of its own. */
    void show(Page page, String name, String html) {
        pages.put("/" + name, html);
        page.route(HOST + "/**", this::answer);
        page.navigate(HOST + "/" + name);
    }

    private void answer(Route route) {
        String path = route.request().url().substring(HOST.length());
        var file = FILES.resolve(path.substring(1));
        if (pages.containsKey(path)) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(pages.get(path))
                    .setHeaders(Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html;charset=UTF-8")));
        } else if (path.startsWith("/assets/") && Files.isRegularFile(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private record Both(CodeResolver first, CodeResolver second) implements CodeResolver {
        @Override
        public String resolve(String name) {
            String here = first.resolve(name);
            return here == null ? second.resolve(name) : here;
        }

        @Override
        public long getLastModified(String name) {
            return first.exists(name) ? first.getLastModified(name) : second.getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return first.exists(name) || second.exists(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return first.resolveAllTemplateNames();
        }
    }
}
