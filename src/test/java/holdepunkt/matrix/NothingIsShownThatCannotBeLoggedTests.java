package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The log cannot be written: then no page about a person, no list and no desk opens to anybody, and nothing of what would have been on it is told. */
@Staged
class NothingIsShownThatCannotBeLoggedTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void everyPageFailsClosed() throws Exception {
        var siv = stage.person("siv").value();
        var visitors = Map.of("berit", stage.as("berit"), "siv", stage.as("siv"), "randi", stage.as("randi"));
        var wrong = new ArrayList<String>();
        long cases = 0;
        try (var superuser = stage.superuser()) {
            // What is on its way between modules is logged too, and must have arrived.
            Digest.of(superuser);
            assertThat(visitors.get("berit").get("/people/" + siv).text()).contains("Siv");
            change(superuser, "revoke insert on audit.entry from holdepunkt_app");
            try {
                for (var route : Route.of(parts).stream().filter(NothingIsShownThatCannotBeLoggedTests::isKnown).toList()) {
                    var address = Ids.addressIfMade(superuser, route, siv);
                    for (var visitor : visitors.entrySet()) {
                        if (address.isPresent() && !opens(visitor.getValue(), address.get(), route + " as " + visitor.getKey(), wrong)) {
                            cases++;
                        }
                    }
                }
            } finally {
                change(superuser, "grant insert on audit.entry to holdepunkt_app");
            }
        }
        assertThat(visitors.get("berit").get("/people/" + siv).text()).contains("Siv");
        assertThat(wrong).isEmpty();
        Guards.report("fails-closed", cases, wrong.size(), 60, 0);
    }

    private static boolean isKnown(Route route) {
        return !route.writes() && !route.isForAll() && !route.isByCode() && (route.isAboutAPerson() || route.variables().isEmpty());
    }

    /** 404 is said where the viewer has not the role that is asked for, before anything is read. */
    private static boolean opens(Visitor visitor, String address, String cell, List<String> wrong) {
        var answer = visitor.raw("GET", address, Map.of(), Map.of());
        boolean closed = (answer.status() == 404 || answer.status() == 503 && answer.body().contains("Vi åpner ingenting")) && !answer.body().contains("Fjellro");
        if (!closed) {
            wrong.add(cell + " answers " + answer.status());
        }
        return !closed;
    }

    private static void change(Connection superuser, String grant) throws SQLException {
        try (var change = superuser.createStatement()) {
            change.execute(grant);
        }
    }
}
