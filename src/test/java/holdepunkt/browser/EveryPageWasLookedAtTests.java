package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that shows a page was looked at by axe in this run, or stands with its reason in {@code browser/not-walked.tsv}: what a walk never comes to no
 * other guard misses. Counts what the classes before it looked at, and is the last of them; alone it has seen nothing.
 */
@Tag("browser")
@Staged
@Order(Integer.MAX_VALUE)
class EveryPageWasLookedAtTests {

    private static final Path NOT_WALKED = Path.of("src/test/resources/browser/not-walked.tsv");

    @Autowired
    RequestMappingHandlerMapping mappings;

    @Test
    void orStandsWithItsReason() throws IOException {
        var reasons = reasons();
        var pages = pages();
        var seen = Axe.seen().stream().map(path -> comesTo(path, pages)).collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(pages);
        missing.removeAll(seen);
        missing.removeAll(reasons.keySet());
        assertThat(missing).as("pages that no walk came to: give a link that leads there, look at them in a test of their own, or say why not in %s", NOT_WALKED).isEmpty();
        assertThat(pages).as("what %s speaks of", NOT_WALKED).containsAll(reasons.keySet());
        var needless = reasons.keySet().stream().filter(seen::contains).toList();
        Guards.report("pages-looked-at", pages.size(), missing.size(), 330, 0, "walked=" + seen.size(), "with a reason=" + reasons.size(), "walked after all=" + needless);
    }

    private TreeSet<String> pages() {
        return mappings.getHandlerMethods().keySet().stream().filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of several that fit the one with fewest names in the place of words, as the product itself chooses. */
    private static String comesTo(String path, TreeSet<String> pages) {
        return pages.stream().filter(page -> path.matches(page.replaceAll("\\{\\w+}", "[^/]+").replace(".", "\\."))).min((one, other) -> Integer.compare(names(one), names(other))).orElse("");
    }

    private static int names(String page) {
        return page.split("\\{", -1).length;
    }

    private static Map<String, String> reasons() throws IOException {
        List<String> lines = Files.readAllLines(NOT_WALKED);
        return lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
    }
}
