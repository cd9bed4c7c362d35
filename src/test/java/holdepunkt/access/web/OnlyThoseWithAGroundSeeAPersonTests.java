package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class OnlyThoseWithAGroundSeeAPersonTests {

    @Autowired
    Stage stage;

    @Test
    void sheHerselfOpensHerPage() {
        assertThat(stage.as("siv").get("/").text()).contains("Hei, Siv");
    }

    @Test
    void herFixedContactOpensIt() {
        assertThat(stage.as("berit").get("/people/" + stage.person("siv")).text()).contains("Siv Fjellro");
    }

    @Test
    void someoneWithoutAGroundGetsTheSameBytesAsForNobody() {
        var foreign = stage.as("eva").get("/people/" + stage.person("siv"));
        var unknown = stage.as("eva").get("/people/" + UUID.randomUUID());
        var noAddress = stage.as("eva").get("/people/nobody");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.bytes()).isEqualTo(unknown.bytes()).isEqualTo(noAddress.bytes());
        assertThat(foreign.body()).doesNotContain("Siv");
        assertThat(foreign.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void theRefusalIsLoggedAndSoIsTheOpening() throws Exception {
        var person = stage.person("siv");
        stage.as("eva").get("/people/" + person);
        stage.as("berit").get("/people/" + person);
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement(
                "select count(*) filter (where not allowed and actor_id = ?), count(*) filter (where allowed and actor_id = ? and ground = 'contact')"
                        + " from audit.entry where ? = any (persons)")) {
            ask.setObject(1, stage.account("eva").value());
            ask.setObject(2, stage.account("berit").value());
            ask.setObject(3, person.value());
            var row = ask.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isPositive();
            assertThat(row.getInt(2)).isPositive();
        }
    }

    @Test
    void withoutAContextTheApplicationSeesNothing() throws Exception {
        stage.elvestad();
        try (var application = stage.application(); var row = application.createStatement().executeQuery("select count(*) from people.person")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
