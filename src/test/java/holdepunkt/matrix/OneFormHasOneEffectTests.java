package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every form there is, filled in and sent as {@code matrix/forms.tsv} says: cut off midway and sent again, again, twice at once, with other words under
 * the same number, and by somebody else. What counts as effect is everything that is kept in any table. A form that is not in the file is an error, and
 * none is left out: those of coming in and leaving, which have no number, are sent again in the ways that are left.
 */
@Staged
@Tag("slow")
class OneFormHasOneEffectTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void howeverOftenAFormIsSentItWorksOnce() throws Exception {
        var lines = FormLine.read();
        try (var superuser = stage.superuser(); var digests = new Digests(superuser); var cuts = new Cuts(stage)) {
            var replays = new Replays(stage, parts, digests, cuts);
            for (var line : lines) {
                replays.send(line);
            }
            var wrong = new ArrayList<>(replays.wrong());
            wrong.addAll(unknown(lines));
            var missing = routes();
            missing.removeAll(replays.done());
            assertThat(wrong).isEmpty();
            assertThat(replays.ofTwo()).as("forms that edit a text with a version").isGreaterThanOrEqualTo(24);
            assertThat(missing).as("routes that no line of forms.tsv reaches").isEmpty();
            Guards.report("replays", replays.count(), wrong.size(), 1_530, 0, "forms=" + replays.done().size(), "two_hands=" + replays.ofTwo(), "unnumbered=" + lines.stream().filter(line -> line.is("again")).count());
        }
    }

    private TreeSet<String> routes() {
        var routes = new TreeSet<String>();
        Route.of(parts).stream().filter(Route::writes).map(Route::pattern).forEach(routes::add);
        return routes;
    }

    /** Lines that speak of no route there is. */
    private List<String> unknown(List<FormLine> lines) {
        var routes = routes();
        return lines.stream().filter(line -> !line.is("look") && !routes.contains(line.pattern())).map(line -> "no such route: " + line).toList();
    }
}
