package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With the limit as it stands: thirty misses a minute of one human, in however many browsers. */
@LyingProvider.AsTheWayIn
class WhoeverTriesIdsIsStoppedTests {

    @Autowired
    Stage stage;

    @Test
    void oneHumanInManyBrowsersHasOneShare() {
        var page = "/people/" + stage.person("siv") + "/blocks?name=An";
        int answered = 0;
        for (int browser = 0; browser < 4; browser++) {
            var siv = stage.as("siv");
            for (int i = 0; i < 10; i++) {
                answered += siv.raw("GET", page, Map.of(), Map.of()).status() == 200 ? 1 : 0;
            }
        }
        var last = stage.as("siv").raw("GET", page, Map.of(), Map.of());
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers()).containsKey("retry-after");
        assertThat(answered).as("thirty a minute in all, and what comes back meanwhile").isBetween(30, 35);
        assertThat(stage.as("siv").get("/people/" + stage.person("siv") + "/blocks").status()).as("she reads meanwhile").isEqualTo(200);
        Guards.report("one-human-many-browsers", 40, answered > 35 ? 1 : 0, 40, 0);
    }

    @Test
    void afterThirtyMissesTheLimitTripsForThatActorAndNobodyElse() {
        var eva = stage.as("eva");
        int tried = 0;
        int status = 404;
        while (status == 404 && tried < 100) {
            status = eva.raw("GET", "/people/" + UUID.randomUUID(), Map.of(), Map.of()).status();
            tried++;
        }
        assertThat(status).isEqualTo(429);
        var later = eva.raw("GET", "/people/" + stage.person("siv"), Map.of(), Map.of());
        assertThat(later.headers()).containsKey("retry-after");
        assertThat(stage.as("eva").raw("GET", "/people/" + UUID.randomUUID(), Map.of(), Map.of()).status()).as("the same human elsewhere").isEqualTo(429);
        assertThat(eva.get("/desk").status()).as("her other work").isEqualTo(200);
        assertThat(stage.as("berit").get("/people/" + stage.person("siv")).status()).as("others").isEqualTo(200);
        // One or two come back while the tries are made: the limit is refilled evenly.
        Guards.report("misses-until-stopped", tried, tried > 33 ? 1 : 0, 30, 0);
    }
}
