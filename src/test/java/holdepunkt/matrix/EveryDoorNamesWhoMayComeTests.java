package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each door that names roles names those of the reviewed table, and each line of the table is a door: {@code EveryDeskIsAskedAsEveryRoleTests} asks by it. */
@Staged
class EveryDoorNamesWhoMayComeTests {

    @Autowired
    ApplicationContext parts;

    @Test
    void asTheTableSays() {
        var doors = Route.of(parts).stream().filter(Route::namesRoles).collect(Collectors.toMap(Route::toString, Route::roles));
        assertThat(differing(doors, ReviewedRoles.all())).isEmpty();
        Guards.report("doors-with-roles", doors.size(), 0, 360, 0);
    }

    @Test
    void aDoorThatOpensToMoreAndOneThatIsNotInTheTableAreSeen() {
        var table = Map.of("GET /breaches", List.of("privacy_officer"), "GET /gone", List.<String>of());
        assertThat(differing(Map.of("GET /breaches", List.of("privacy_officer", "leader"), "GET /new", List.of()), table))
                .containsExactly("GET /breaches: [leader, privacy_officer], and [privacy_officer] in the table", "GET /gone: null, and [] in the table", "GET /new: [], and null in the table");
    }

    private static List<String> differing(Map<String, List<String>> doors, Map<String, List<String>> table) {
        var routes = new TreeSet<>(doors.keySet());
        routes.addAll(table.keySet());
        var found = new TreeMap<String, String>();
        for (var route : routes) {
            var door = doors.containsKey(route) ? new TreeSet<>(doors.get(route)) : null;
            var line = table.containsKey(route) ? new TreeSet<>(table.get(route)) : null;
            if (door == null || !door.equals(line)) {
                found.put(route, route + ": " + door + ", and " + line + " in the table");
            }
        }
        return List.copyOf(found.values());
    }
}
