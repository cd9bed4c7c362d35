package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each limit hit: 429 or 413 with a page in plain words, and nobody else held up. */
@Staged
class FloodsEndPolitelyTests {

    private static final List<String> PLACES = List.of("", "/log", "/sharing", "/network", "/reach", "/meetings/%s", "/nominations/%s");

    @Autowired
    Stage stage;

    @Test
    void idsTriedAtRandomAllGetTheSameAnswer() {
        long seed = Long.getLong("holdepunkt.seed", 20);
        var random = new Random(seed);
        int tries = "full".equals(System.getProperty("holdepunkt.size")) ? 10_000 : 1_000;
        // A new sign-in each thousand: a minute allows no more of one.
        Visitor visitor = null;
        byte[] first = null;
        int other = 0;
        for (int i = 0; i < tries; i++) {
            if (i % 1000 == 0) {
                visitor = stage.as("eva");
            }
            var place = PLACES.get(random.nextInt(PLACES.size())).formatted(new UUID(random.nextLong(), random.nextLong()));
            var person = i % 100 == 0 ? stage.person("siv").value() : new UUID(random.nextLong(), random.nextLong());
            var answer = visitor.raw("GET", "/people/" + person + place, Map.of(), Map.of());
            first = first == null ? answer.bytes() : first;
            other += answer.status() == 404 && Arrays.equals(first, answer.bytes()) && !answer.headers().containsKey("set-cookie") ? 0 : 1;
        }
        Guards.report("random-ids", tries, other, 1000, seed);
    }

    @Test
    void whoeverSearchesWithoutEndWaitsAndReadsMeanwhile() {
        var kari = stage.as("siv");
        var page = "/people/" + stage.person("siv") + "/blocks";
        var last = kari.raw("GET", page + "?name=An", Map.of(), Map.of());
        int answered = 0;
        // Half a search a second comes back meanwhile.
        while (last.status() == 200 && answered < 500) {
            last = kari.raw("GET", page + "?name=An", Map.of(), Map.of());
            answered++;
        }
        polite(last, 429);
        assertThat(answered).isGreaterThanOrEqualTo(30);
        assertThat(kari.get(page).status()).isEqualTo(200);
        assertThat(stage.as("siv").get(page + "?name=An").status()).as("another sign-in").isEqualTo(200);
    }

    @Test
    void onePersonIsNotWatchedByAMachineButTheNextCanBeOpened() {
        var eva = stage.as("eva");
        var watched = "/people/" + UUID.randomUUID() + "/nothing";
        var last = eva.raw("GET", watched, Map.of(), Map.of());
        int asked = 1;
        // Ten come back in a second: a slow machine asks for longer. That it is this limit, the next person shows.
        while (last.status() != 429 && asked < 5_000) {
            last = eva.raw("GET", watched, Map.of(), Map.of());
            asked++;
        }
        polite(last, 429);
        assertThat(asked).isGreaterThan(600);
        assertThat(eva.raw("GET", "/people/" + UUID.randomUUID() + "/nothing", Map.of(), Map.of()).status()).isEqualTo(404);
        assertThat(stage.as("berit").get("/people/" + stage.person("siv")).status()).isEqualTo(200);
    }

    @Test
    void digitsAreNotGuessedFromManyPlacesTogether() {
        var one = stage.nobody().from("127.0.45.1");
        assertThat(one.get("/m/999999001").status()).isEqualTo(404);
        int tries = 0;
        while (one.get("/m/99999900" + tries % 10).status() == 404 && tries < 8) {
            for (int place = 2; place < 152; place++) {
                stage.nobody().from("127.0.45." + place).get("/m/999999" + (100 + tries * 10 + place % 10));
            }
            tries++;
        }
        assertThat(tries).as("150 misses elsewhere stop the next miss from here").isLessThan(3);
        assertThat(stage.nobody().from("127.0.46.1").get("/m").status()).as("the page to type a code on").isEqualTo(200);
    }

    /** 200 with those the page itself puts in; far more than that, the server stops reading. */
    @ParameterizedTest
    @CsvSource({"198, 303", "199, 413", "300, 413", "6000, 413"})
    void aFormWithTooManyFieldsIsTooLarge(int more, int answer) {
        var siv = stage.as("siv");
        var fields = new LinkedHashMap<>(Map.of("_csrf", siv.token(), "language", "nb"));
        for (int i = 0; i < more; i++) {
            fields.put("field" + i, "x");
        }
        var sent = siv.raw("POST", "/language", fields, Map.of("Sec-Fetch-Site", "same-origin"));
        if (answer == 413) {
            polite(sent, 413);
        } else {
            assertThat(sent.status()).isEqualTo(answer);
        }
    }

    /** The words of both pages, in the language of whoever meets them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nb | Det du sendte, er for stort | Gå tilbake, gjør teksten eller fila mindre, og prøv igjen. | Det kom mange forsøk på kort tid | Vent ett minutt, og prøv igjen. | 127.0.47.1",
        "nn | Det du sende, er for stort | Gå tilbake, gjer teksten eller fila mindre, og prøv igjen. | Det kom mange forsøk på kort tid | Vent eitt minutt, og prøv igjen. | 127.0.47.2",
        "en | What you sent is too large | Go back, make the text or file smaller, and try again. | There were many tries in a short time | Wait one minute and try again. | 127.0.47.3"})
    void bothPagesSpeakHerLanguage(String language, String large, String smaller, String often, String wait, String from) {
        var tooLarge = stage.as("siv").inLanguage(language).raw("POST", "/language", Map.of("language", "n".repeat(1_100_000)), Map.of());
        polite(tooLarge, 413);
        assertThat(tooLarge.document().select("h1").text()).isEqualTo(large);
        assertThat(tooLarge.text()).contains(smaller);
        assertThat(tooLarge.document().select("html").attr("lang")).isEqualTo(language);
        var hasty = stage.nobody().inLanguage(language).from(from);
        var last = hasty.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of());
        for (int i = 0; i < 200 && last.status() != 429; i++) {
            last = hasty.raw("GET", "/oauth2/authorization/elvestad", Map.of(), Map.of());
        }
        polite(last, 429);
        assertThat(last.document().select("h1").text()).isEqualTo(often);
        assertThat(last.text()).contains(wait);
    }

    private static void polite(Visitor.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.document().select("h1").text()).isNotBlank();
        assertThat(answer.document().select("main").text()).isNotBlank();
        if (status == 429) {
            assertThat(answer.headers().get("retry-after")).containsExactly("60");
        }
    }
}
