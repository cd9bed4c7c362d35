package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On every page she opens, about herself or about nobody, stand the ways to who can see what and to who has looked. */
@Staged
class WhoSeesWhatIsOneTapAwayTests {

    /** One thing held up for somebody beside her, and the way back; the frame a phone keeps for when there is no network, which names nobody. */
    private static final List<String> WITHOUT = List.of("/diary/together", "/diary/together/pages", "/diary/shell");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void onEveryPageOfHers() throws Exception {
        var siv = stage.person("siv").value();
        var her = stage.as("siv");
        var links = List.of("/people/" + siv + "/sharing", "/people/" + siv + "/log");
        var wrong = new ArrayList<String>();
        long pages = 0;
        try (var superuser = stage.superuser()) {
            for (var route : Route.of(parts).stream().filter(WhoSeesWhatIsOneTapAwayTests::isAPage).toList()) {
                var address = Ids.addressIfMade(superuser, route, siv);
                var shown = address.isEmpty() ? null : her.get(address.get());
                if (shown == null || shown.status() != 200 || !shown.type().startsWith("text/html") || shown.document().selectFirst("main#content") == null) {
                    continue;
                }
                pages++;
                if (!shown.document().select("header nav a").eachAttr("href").containsAll(links)) {
                    wrong.add(route.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("one-tap-away", pages, wrong.size(), 50, 0);
    }

    private static boolean isAPage(Route route) {
        return !route.writes() && !route.isByCode() && !WITHOUT.contains(route.pattern())
                && (route.isAboutAPerson() || route.isHerOwn() || route.isForAll() && route.variables().isEmpty());
    }
}
