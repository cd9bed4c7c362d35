package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every address that names nobody and is the person's own, as everyone with any ground to her, as another person with her ids, and as nobody: it opens to
 * her in three languages, and to all others it is the page for nobody, byte for byte.
 */
@Staged
class NobodyButSheOpensTheNotebookTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final List<String> wrong = new ArrayList<>();
    private long cells;

    @Test
    void withAnyGroundOrWithHerIds() throws Exception {
        var world = new World(stage, parts);
        var she = world.related();
        var another = stage.as(world.unrelated().subject()).inLanguage("nb");
        try (var superuser = stage.superuser()) {
            for (var route : Route.of(parts).stream().filter(Route::isHerOwn).toList()) {
                var id = she.id().value();
                var address = route.writes() ? Optional.of(Ids.address(superuser, route, id, id)) : Ids.addressIfMade(superuser, route, id);
                if (address.isPresent()) {
                    for (var language : Narrower.reason(route, "own").isPresent() ? List.<String>of() : List.of("nb", "nn", "en")) {
                        opens(route, stage.as(she.subject()).inLanguage(language), address.get());
                    }
                    world.viewers().forEach((ground, subject) -> {
                        if (!ground.equals("own")) {
                            closed(route + " / " + ground, route, stage.as(subject).inLanguage("nb"), address.get());
                        }
                    });
                    if (!route.writes() && !route.variables().isEmpty() && !route.variables().contains("size")) {
                        closed(route + " / another person", route, another, address.get());
                    }
                    nobody(route, address.get());
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("own-cells", cells, wrong.size(), 1_280, 0);
    }

    private void opens(Route route, Visitor visitor, String address) {
        cells++;
        var answer = send(route, visitor, address);
        if (answer.status() != (route.writes() ? 422 : 200)) {
            wrong.add(route + " answers her " + answer.status());
        }
    }

    private void closed(String cell, Route route, Visitor visitor, String address) {
        cells++;
        visitor.token();
        var answer = send(route, visitor, address);
        if (answer.status() != 404 || !Arrays.equals(answer.bytes(), visitor.raw("GET", "/people/" + new UUID(0, 1), Map.of(), Map.of()).bytes())) {
            wrong.add(cell + " is answered " + answer.status());
        }
    }

    private void nobody(Route route, String address) {
        cells++;
        var answer = send(route, stage.nobody(), address);
        if (answer.status() != 303 || !answer.location().startsWith("/sign-in")) {
            wrong.add(route + " answers nobody " + answer.status());
        }
    }

    private static Visitor.Answer send(Route route, Visitor visitor, String address) {
        return route.writes() ? visitor.raw("POST", address, Map.of("_csrf", visitor.token(), "_form", "/accessibility"), Map.of("Sec-Fetch-Site", "same-origin"))
                : visitor.raw("GET", address, Map.of(), Map.of());
    }
}
