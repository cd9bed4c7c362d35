package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Reading leaves its line in the log and changes nothing. The log cannot be written: then no page about a person, no list and no desk opens to anybody, and
 * nothing of what would have been on it is told.
 */
@Staged
class NothingIsShownThatCannotBeLoggedTests {

    /** That a shared line was read. */
    private static final Set<String> WRITTEN_BY_READING = Set.of("diary.share_reading");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void everyPageFailsClosed() throws Exception {
        var siv = stage.person("siv").value();
        var visitors = Map.of("berit", stage.as("berit"), "siv", stage.as("siv"), "randi", stage.as("randi"));
        var wrong = new ArrayList<String>();
        var open = new LinkedHashMap<String, Visitor>();
        try (var superuser = stage.superuser(); var digests = new Digests(superuser)) {
            // What is on its way between modules is logged too, and must have arrived.
            var before = digests.now();
            assertThat(visitors.get("berit").get("/people/" + siv).text()).contains("Siv");
            for (var route : Route.of(parts).stream().filter(NothingIsShownThatCannotBeLoggedTests::isKnown).toList()) {
                var address = Ids.addressIfMade(superuser, route, siv);
                visitors.forEach((name, visitor) -> address.filter(one -> visitor.raw("GET", page(one), Map.of(), Map.of()).status() == 200)
                        .ifPresent(one -> open.put(one + " as " + name, visitor)));
            }
            assertThat(before.differs(digests.now())).as("reading changes nothing but what is written down of the reading")
                    .allMatch(table -> WRITTEN_BY_READING.contains(table.split(" ")[0]));
            change(superuser, "revoke insert on audit.entry from holdepunkt_app");
            try {
                open.forEach((address, visitor) -> fails(address.split(" ")[0], visitor, address, wrong));
            } finally {
                change(superuser, "grant insert on audit.entry to holdepunkt_app");
            }
        }
        assertThat(visitors.get("berit").get("/people/" + siv).text()).contains("Siv");
        assertThat(wrong).isEmpty();
        Guards.report("fails-closed", open.size(), wrong.size(), 175, 0);
    }

    private static boolean isKnown(Route route) {
        return !route.writes() && !route.isForAll() && !route.isByCode() && (route.isAboutAPerson() || route.variables().isEmpty());
    }

    /** A stream has no end, and a file of everything is given three times a day: each stands behind the same door as its page. */
    private static String page(String address) {
        return address.replaceFirst("/changes$|(?<=/everything)\\.(pdf|json)$", "");
    }

    /** What answered with a page a moment ago says that nothing is opened, and tells nothing of her. */
    private static void fails(String address, Visitor visitor, String cell, List<String> wrong) {
        var answer = visitor.raw("GET", address, Map.of(), Map.of());
        if (answer.status() != 503 || !answer.body().contains("Vi åpner ingenting") || answer.body().contains("Fjellro")) {
            wrong.add(cell + " answers " + answer.status());
        }
    }

    private static void change(Connection superuser, String grant) throws SQLException {
        try (var change = superuser.createStatement()) {
            change.execute(grant);
        }
    }
}
