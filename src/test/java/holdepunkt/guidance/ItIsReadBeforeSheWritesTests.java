package holdepunkt.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «What must helpers pass on?» stands where she writes and shares; «Can I share this?» answers those who work there, without JavaScript. */
@Staged
class ItIsReadBeforeSheWritesTests {

    @Autowired
    Stage stage;

    @Test
    void nobodyNeedsToSignInToReadIt() {
        var page = stage.nobody().get("/must-pass-on");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("§ 13-2", "§ 33", "§ 196", "§ 10-3", "§ 34", "113", "116 117", "116 123");
    }

    @Test
    void onHerOwnPageHerContactsHoursStandBeside() {
        var page = stage.as("siv").get("/must-pass-on");
        assertThat(page.document().select("main").text()).contains("Berit", "Kan nås");
    }

    @Test
    void itIsLinkedWhereverSheWritesOrShares() {
        var her = "/people/" + stage.person("siv");
        for (var place : new String[] {her + "/own-promises", her + "/if-gone", her + "/sharing", her + "/consents/new"}) {
            var page = stage.as("siv").get(place);
            assertThat(page.document().select("main a[href=/must-pass-on]")).as(place).isNotEmpty();
        }
    }

    @Test
    void threeQuestionsGiveOneAnswerWithItsAct() {
        var answer = stage.as("anne").get("/can-i-share?who=public&to=public&yes=not_asked");
        assertThat(answer.document().select("#answer").text()).contains("Spør personen først", "§§ 13–13 e");
        assertThat(stage.as("anne").get("/can-i-share").document().select("#answer")).isEmpty();
        assertThat(stage.as("anne").get("/can-i-share?who=public").text()).contains("Svar på alle tre");
        assertThat(stage.as("anne").get("/desk").document().select("nav a[href=/can-i-share]")).hasSize(1);
        assertThat(stage.as("siv").get("/must-pass-on").document().select("nav a[href=/can-i-share]")).isEmpty();
    }
}
