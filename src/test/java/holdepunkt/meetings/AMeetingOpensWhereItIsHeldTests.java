package holdepunkt.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class AMeetingOpensWhereItIsHeldTests {

    @Autowired
    Stage stage;

    @Test
    void theFixedContactOpensTheFormWithOneClick() {
        var home = "/people/" + stage.person("siv");
        var opened = stage.as("berit").submit(home, home + "/meetings/now", "kind", "care_group");
        assertThat(opened.text()).contains("Ansvarsgruppe", "Berit Haugland");
        assertThat(stage.as("siv").get("/").text()).contains("Det neste som skjer", "Berit Haugland (leder møtet");
    }

    @Test
    void whatIsWrongIsListedWithWhatItsFieldIsCalled() {
        var home = "/people/" + stage.person("jonas");
        var refused = stage.as("per").submit(home + "/meetings/new", home + "/meetings", "kind", "plan_meeting", "day", "", "time", "");
        assertThat(refused.document().select(".ds-error-summary a").eachText()).containsExactly("Dag: Dette må fylles ut.");
        assertThat(refused.document().select("#day-error").text()).isEqualTo("Dette må fylles ut.");
    }

    @Test
    void whoHasNoGroundFindsNothing() {
        var home = "/people/" + stage.person("siv");
        var opened = stage.as("berit").submitRaw(home, home + "/meetings/now", "kind", "plan_meeting").location();
        assertThat(stage.as("anne").get(opened).status()).isEqualTo(404);
        assertThat(stage.as("siv").get(opened).text()).contains("Planmøte");
    }

    @Test
    void aMeetingOfAnotherPersonIsNotThere() {
        var siv = "/people/" + stage.person("siv");
        var opened = stage.as("berit").submitRaw(siv, siv + "/meetings/now", "kind", "kitchen_table").location();
        var id = opened.substring(opened.lastIndexOf('/') + 1);
        assertThat(stage.as("kari").get("/people/" + stage.person("runa") + "/meetings/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatItIsForAndWhereItIsHeldAreSealed() throws Exception {
        var home = "/people/" + stage.person("jonas");
        var page = stage.as("per").submit(home + "/meetings/new", home + "/meetings", "kind", "plan_meeting", "day", java.time.LocalDate.now(Period.NORWAY).plusDays(5).toString(),
                "time", "10.30", "way", "room", "place", "Kanarigata 7", "purpose", "Kanariord om hus");
        assertThat(page.text()).contains("Kanarigata 7", "Kanariord om hus");
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery("select count(*) from meetings.meeting m where m::text ~ 'Kanari'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void aNetworkMeetingIsRefusedWithoutAQuestionThatGotAYes() {
        var home = "/people/" + stage.person("jonas");
        var again = stage.as("per").submit(home + "/meetings/new", home + "/meetings", "kind", "network", "day", java.time.LocalDate.now(Period.NORWAY).plusDays(5).toString(), "time", "25");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Skriv klokka som 10 eller 10.30.");
    }
}
