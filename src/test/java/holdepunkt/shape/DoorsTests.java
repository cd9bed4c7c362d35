package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import badsamples.doors.BadController;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every route has one door, of the kind its address says, and shows nothing before the door's line is in the log. */
class DoorsTests {

    @Test
    void everyRouteHasItsOneDoor() {
        var routes = ShapeTests.HOUSE.stream()
                .flatMap(type -> type.getMethods().stream()).filter(method -> method.isMetaAnnotatedWith(RequestMapping.class)).map(method -> method.reflect()).toList();
        var wrong = wrong(routes);
        assertThat(wrong).isEmpty();
        Guards.report("doors", routes.size(), wrong.size(), 600, 0);
    }

    @Test
    void everyKindOfWrongDoorIsSeen() {
        var routes = Stream.of(BadController.class.getDeclaredMethods()).toList();
        for (var route : routes) {
            // A sample is named after what is wrong with it.
            var said = route.getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
            assertThat(wrong(List.of(route))).as(route.getName()).hasSize(1).first().asString().contains(said);
        }
        assertThat(routes).hasSize(DoorRule.values().length);
    }

    private static List<String> wrong(Collection<Method> routes) {
        return routes.stream().flatMap(route -> Stream.of(DoorRule.values()).filter(rule -> rule.isBrokenBy(route))
                .map(rule -> route.toGenericString() + ": " + rule.words())).toList();
    }
}
