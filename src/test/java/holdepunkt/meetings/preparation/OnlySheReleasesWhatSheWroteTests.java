package holdepunkt.meetings.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class OnlySheReleasesWhatSheWroteTests {

    private static final String HIDDEN = "Kanarihemmelig om natta";
    private static final String SHOWN = "Kanarivist om bolig";

    @Autowired
    Stage stage;

    private String meeting;
    private String write;

    @BeforeEach
    void aMeetingIsOpened() {
        var home = "/people/" + stage.person("jonas");
        meeting = stage.as("per").submitRaw(home, home + "/meetings/now", "kind", "plan_meeting").location();
        write = meeting + "/preparation";
    }

    private void sheWrites(String... fields) {
        assertThat(stage.as("jonas").submit(write, write, fields).status()).isEqualTo(200);
    }

    private String line(String words) {
        var box = stage.as("jonas").get(write + "/release").document().select("label.hp-choice").stream().filter(label -> label.text().contains(words)).findFirst().orElseThrow();
        return box.selectFirst("input").val();
    }

    @Test
    void nothingIsAskedOfHer() {
        sheWrites();
        assertThat(stage.as("jonas").get(meeting).status()).isEqualTo(200);
    }

    @Test
    void nobodySeesALineSheHasNotReleased() {
        sheWrites("talk_about", SHOWN + "\n" + HIDDEN);
        assertThat(stage.as("per").get(meeting).body()).doesNotContain("Kanari");
        stage.as("jonas").submit(write + "/release", write + "/release", "shown", line(SHOWN));
        assertThat(stage.as("per").get(meeting).body()).contains(SHOWN).doesNotContain(HIDDEN);
        assertThat(stage.as("per").get(write).status()).isEqualTo(404);
        assertThat(stage.as("per").get(write + "/release").status()).isEqualTo(404);
    }

    @Test
    void whatSheTakesBackIsGoneInTheNextRequestAndFromTheTable() throws Exception {
        sheWrites("breaks", SHOWN);
        var line = line(SHOWN);
        stage.as("jonas").submit(write + "/release", write + "/release", "shown", line);
        assertThat(stage.as("per").get(meeting).body()).contains(SHOWN);
        var visitor = stage.as("jonas");
        var fields = visitor.filled(write + "/release", write + "/release");
        fields.remove("shown");
        assertThat(visitor.raw("POST", write + "/release", fields, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        assertThat(stage.as("per").get(meeting).body()).doesNotContain(SHOWN);
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                "select count(*) from meetings.release where line_id = '" + line + "' and words is not null")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void aLineSheRewritesIsTakenBackWithItsOldWords() {
        sheWrites("talk_about", SHOWN);
        stage.as("jonas").submit(write + "/release", write + "/release", "shown", line(SHOWN));
        sheWrites("talk_about", HIDDEN);
        assertThat(stage.as("per").get(meeting).body()).doesNotContain("Kanari");
    }

    @Test
    void theSupporterHoldsThePenOnlyIfSheSaidSoAndNeverReleases() {
        var seats = meeting + "/seats";
        stage.as("jonas").submit(seats + "?q=Siri", seats, "who", stage.account("siri").toString(), "role", "supporter");
        var yes = stage.as("jonas").get(seats).document().select("form[action$=/yes]").stream()
                .filter(form -> form.text().contains("Siri")).findFirst().orElseThrow().attr("action");
        stage.as("jonas").submit(seats, yes);
        assertThat(stage.as("siri").get(meeting).status()).isEqualTo(200);
        assertThat(stage.as("siri").get(write).status()).isEqualTo(404);
        stage.as("jonas").submit(seats, yes.replace("/yes", "/no"));
        stage.as("jonas").submit(seats, yes, "lets", "preparation");
        assertThat(stage.as("siri").submit(write, write, "talk_about", SHOWN).status()).isEqualTo(200);
        assertThat(stage.as("jonas").get(write + "/release").text()).contains("Siri Holmefjord skreiv dette for deg");
        var visitor = stage.as("siri");
        var fields = visitor.filled(write, write);
        fields.put("shown", line(SHOWN));
        assertThat(visitor.raw("POST", write + "/release", fields, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
        assertThat(stage.as("per").get(meeting).body()).doesNotContain(SHOWN);
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWords() {
        sheWrites("talk_about", "Første");
        var first = stage.as("jonas");
        var second = stage.as("jonas");
        var stale = second.filled(write, write, "talk_about", "Mitt eget");
        first.submit(write, write, "talk_about", "Noko anna");
        var conflict = second.raw("POST", write, stale, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Noko anna").contains("Mitt eget");
    }

    @Test
    void howSheWantsTheLetterIsKnownToThoseWhoGiveIt() {
        sheWrites("letter", "read_aloud");
        assertThat(stage.as("per").get(meeting).text()).contains("Leses høyt");
    }

    @Test
    void everyPageReadsInThreeLanguages() {
        sheWrites("talk_about", SHOWN);
        for (var language : List.of("nb", "nn", "en")) {
            for (var page : List.of(meeting, write, write + "/release")) {
                assertThat(stage.as("jonas").inLanguage(language).get(page).status()).as(page + " in " + language).isEqualTo(200);
            }
        }
    }

    @Test
    void herWordsLieSealed() throws Exception {
        sheWrites("children", HIDDEN);
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery("""
                select count(*) from (select t::text as line from meetings.preparation_line t union all select r::text from meetings.release r) all_of_it where line ~ 'Kanari'""")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
