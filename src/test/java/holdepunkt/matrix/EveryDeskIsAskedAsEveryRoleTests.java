package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.demo.DemoPeople;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every route that is about nobody, as everyone who works here, at the unit where they work and at another: it opens to those whose role the reviewed table names, and
 * to everybody else it is the page for nobody, byte for byte. A form is sent without its number: behind the door that is 422 and nothing happens.
 */
@Staged
class EveryDeskIsAskedAsEveryRoleTests {

    /** Asked by those who work with persons only, and read while a trial goes on. What is behind them is held by their own tests. */
    private static final Set<String> NARROWER = Set.of("/ask", "/ask/anonymously", "/ask/with-yes", "/insight/trial");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final List<String> wrong = new ArrayList<>();
    private long cells;
    private long opened;

    @Test
    void itOpensToTheRolesItNamesAndToNobodyElse() {
        for (var staff : DemoPeople.STAFF) {
            var visitor = stage.as(staff.subject()).inLanguage("nb");
            int asked = 0;
            byte[] notThere = visitor.raw("GET", "/people/" + new UUID(0, 1), Map.of(), Map.of()).bytes();
            for (var route : Route.of(parts).stream().filter(one -> !one.isAboutAPerson() && !one.isForAll() && !one.isByCode()).toList()) {
                var units = route.variables().contains("unit") ? List.of("tildeling", "rus", "dps") : List.of("");
                for (var unit : units) {
                    // A new sign-in now and then: a minute allows no more forms of one.
                    visitor = ++asked % 150 == 0 ? stage.as(staff.subject()).inLanguage("nb") : visitor;
                    boolean roleHere = unit.isEmpty() || unit.equals(staff.unit());
                    var roles = route.reviewedRoles();
                    boolean may = roles.isEmpty() || roleHere && roles.stream().anyMatch(staff.roles()::contains);
                    check(route + " as " + staff.subject() + " " + unit, route, may, send(visitor, route, unit), notThere);
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("desk-cells", cells, wrong.size(), 2_500, 0, "opened=" + opened);
    }

    private Visitor.Answer send(Visitor visitor, Route route, String unit) {
        var address = route.pattern().replace("{unit}", unit.isEmpty() ? "" : stage.unit(unit).toString()).replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return route.writes() ? visitor.raw("POST", address, Map.of("_csrf", visitor.token(), "_form", "/accessibility"), Map.of("Sec-Fetch-Site", "same-origin"))
                : visitor.raw("GET", address, Map.of(), Map.of());
    }

    private void check(String cell, Route route, boolean may, Visitor.Answer answer, byte[] notThere) {
        cells++;
        if (!may) {
            if (answer.status() != 404 || !Arrays.equals(answer.bytes(), notThere)) {
                wrong.add(cell + " is not let in, and is answered " + answer.status());
            }
        } else if (route.writes()) {
            opened++;
            if (answer.status() != 422) {
                wrong.add(cell + " is let in, and is answered " + answer.status());
            }
        } else if (route.variables().isEmpty() || route.variables().equals(List.of("unit"))) {
            opened++;
            if (answer.status() != 200 && answer.status() != 303 && !(NARROWER.contains(route.pattern()) && answer.status() == 404)) {
                wrong.add(cell + " is let in, and is answered " + answer.status());
            }
        }
    }
}
