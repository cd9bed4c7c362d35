package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

@Staged
class TheIconSaysNotesAndThePageSaysWhoCanReadTests {

    private static final String TELLS = "(?i).*(holdepunkt|haldepunkt|diary|dagbok|rus|psyk|helse|health|therap|nav|kommune|elvestad).*";

    @Autowired
    Stage stage;

    /** Whoever borrows her phone sees a picture and a word, and neither tells whose or what. */
    @ParameterizedTest
    @CsvSource({"nb, Notat", "nn, Notat", "en, Notes"})
    void onTheHomeScreenItIsNotesInHerLanguage(String language, String name) {
        var answer = stage.nobody().inLanguage(language).raw("GET", "/diary/manifest.webmanifest", Map.of(), Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/manifest+json");
        var manifest = new ObjectMapper().readTree(answer.body());
        assertThat(manifest.get("name").asString()).isEqualTo(name).doesNotMatch(TELLS);
        assertThat(manifest.get("short_name").asString()).isEqualTo(name);
        assertThat(manifest.get("lang").asString()).isEqualTo(language);
        assertThat(manifest.get("start_url").asString()).startsWith(manifest.get("scope").asString());
        assertThat(manifest.get("icons")).hasSize(2).allSatisfy(icon -> {
            var address = icon.get("src").asString();
            assertThat(address.substring(address.lastIndexOf('/'))).doesNotMatch(TELLS);
            var picture = stage.nobody().raw("GET", address, Map.of(), Map.of());
            assertThat(picture.status()).as(address).isEqualTo(200);
            assertThat(picture.bytes()).startsWith(0x89, 'P', 'N', 'G');
        });
        assertThat(stage.as("siv").raw("GET", "/diary/manifest.webmanifest", Map.of(), Map.of("Cookie", "__Host-language=" + language)).bytes())
                .as("the same for everybody").isEqualTo(answer.bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nb | Hvem kan lese notatboka? | Den som holder telefonen din mens du er inne, kan lese. | Verge og foreldre har ingen dør inn hit. | innen 30 dager",
        "nn | Kven kan lese notatboka? | Den som held telefonen din medan du er inne, kan lese. | Verje og foreldre har inga dør inn hit. | innan 30 dagar",
        "en | Who can read the notebook? | Whoever holds your phone while you are in can read. | Guardians and parents have no door in here. | within 30 days"})
    void thePageSaysWhatItProtectsAgainstAndWhatNot(String language, String title, String phone, String parents, String copies) {
        var page = stage.as("siv").inLanguage(language).get("/diary/about");
        assertThat(page.document().select("h1").text()).isEqualTo(title);
        assertThat(page.document().select("h2").size()).isGreaterThanOrEqualTo(6);
        assertThat(page.text()).contains(phone, parents, copies, "113", "116 123");
        assertThat(stage.as("berit").get("/diary/about").status()).as("hers alone").isEqualTo(404);
    }
}
