package holdepunkt.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class WhoIsThereIsHersToSayTests {

    @Autowired
    Stage stage;

    private String meeting;

    @BeforeEach
    void aMeetingIsOpened() {
        var home = "/people/" + stage.person("siv");
        meeting = stage.as("berit").submitRaw(home, home + "/meetings/now", "kind", "collaboration").location();
    }

    private String ask(String subject, String role, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of("who", stage.account(subject).toString(), "role", role));
        fields.addAll(java.util.List.of(more));
        var name = stage.viewer(subject).name();
        assertThat(stage.as("berit").submit(meeting + "/seats?q=" + name.split(" ")[0], meeting + "/seats", fields.toArray(String[]::new)).status()).isEqualTo(200);
        return seat(subject, role);
    }

    private String seat(String subject, String role) {
        try (var superuser = stage.superuser(); var find = superuser.prepareStatement(
                "select id from meetings.seat where meeting_id = ?::uuid and account_id = ? and role = ?")) {
            find.setString(1, meeting.substring(meeting.lastIndexOf('/') + 1));
            find.setObject(2, stage.account(subject).value());
            find.setString(3, role);
            var row = find.executeQuery();
            row.next();
            return meeting + "/seats/" + row.getString(1);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSeatWithoutHerYesOpensNothing() {
        var seat = ask("anne", "participant");
        assertThat(stage.as("anne").get(meeting).status()).isEqualTo(404);
        assertThat(stage.as("siv").get(meeting + "/seats").document().select("li:has(form[action=" + seat + "/yes])").text())
                .as("before she presses").containsPattern("Sier du ja, kan Anne Lundby se .*møtene.* til og med \\p{L}").contains("Da er det stengt fra neste klikk");
        assertThat(stage.as("siv").submit(meeting + "/seats", seat + "/yes", "lets", "letter").text()).contains("Du har sagt ja.");
        assertThat(stage.as("anne").get(meeting).text()).contains("Samarbeidsmøte", "Anne Lundby");
    }

    @Test
    void herNoClosesItInTheVeryNextRequest() {
        var seat = ask("ida", "participant");
        stage.as("siv").submit(meeting + "/seats", seat + "/yes");
        assertThat(stage.as("ida").get(meeting).status()).isEqualTo(200);
        stage.as("siv").submit(meeting + "/seats", seat + "/no");
        assertThat(stage.as("ida").get(meeting).status()).isEqualTo(404);
    }

    @Test
    void whatSheTakesBackWhereSheSeesWhoSeesWhatIsANoAtTheTableToo() {
        var seat = ask("anne", "participant");
        stage.as("siv").submit(meeting + "/seats", seat + "/yes");
        var sharing = "/people/" + stage.person("siv") + "/sharing";
        var withdrawal = stage.as("siv").get(sharing).document().select("form[action$=/withdrawal]").eachAttr("action").stream()
                .filter(action -> action.contains(seat.substring(seat.lastIndexOf('/') + 1))).findFirst().orElseThrow();
        stage.as("siv").submit(sharing, withdrawal);
        var hers = stage.as("siv").get(meeting + "/seats").document();
        assertThat(hers.select("li:has(form[action=" + seat + "/yes])").text()).contains("Anne Lundby", "Du har sagt nei.");
        assertThat(hers.select("form[action=" + seat + "/no]")).isEmpty();
        assertThat(stage.as("berit").get(meeting + "/seats").document().select("li:contains(Anne Lundby)").text()).contains("Har fått nei.");
        assertThat(stage.as("anne").get(meeting).status()).isEqualTo(404);
    }

    @Test
    void aSeatInOneMeetingOpensNoOther() {
        var seat = ask("geir", "participant");
        stage.as("siv").submit(meeting + "/seats", seat + "/yes");
        var home = "/people/" + stage.person("siv");
        var another = stage.as("berit").submitRaw(home, home + "/meetings/now", "kind", "care_group").location();
        assertThat(stage.as("geir").get(meeting).status()).isEqualTo(200);
        assertThat(stage.as("geir").get(another).status()).isEqualTo(404);
    }

    @Test
    void anObserverIsNotThereBeforeHerYesAndIsGoneTheDayAfter() throws Exception {
        var seat = ask("nils", "observer");
        assertThat(stage.as("nils").get(meeting).status()).isEqualTo(404);
        stage.as("siv").submit(meeting + "/seats", seat + "/yes");
        assertThat(stage.as("nils").get(meeting).status()).isEqualTo(200);
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                "select bool_and(ends_at <= now() + interval '25 hours') from people.opening where cause = '" + seat.substring(seat.lastIndexOf('/') + 1) + "'")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    @Test
    void theContactWritesDownWhatSheSaidAndNeverForHerself() {
        var seat = ask("anne", "participant");
        assertThat(stage.as("berit").submit(meeting + "/seats", seat + "/yes", "language", "se").text()).contains("Har fått ja.");
        var receipt = "/people/" + stage.person("siv") + "/sharing/" + seat.substring(seat.lastIndexOf('/') + 1) + "/receipt";
        assertThat(stage.as("siv").get(receipt).text()).contains("Du sa det til Berit", "Språk: samisk").doesNotContain("Du sa ja her selv");
        var own = seat("berit", "lead");
        var page = stage.as("berit").get(meeting + "/seats");
        assertThat(page.document().select("form[action=" + own + "/yes]")).isEmpty();
        var forced = stage.as("berit").filled(meeting + "/seats", own + "/end");
        assertThat(stage.as("berit").raw("POST", own + "/yes", forced, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isIn(403, 422);
    }

    @Test
    void theLeadCannotAlsoBeTheSupporterHoweverItIsTried() throws Exception {
        var refused = stage.as("berit").submit(meeting + "/seats?q=Berit", meeting + "/seats", "who", stage.account("berit").toString(), "role", "supporter");
        assertThat(refused.status()).isEqualTo(422);
        try (var superuser = stage.superuser(); var insert = superuser.prepareStatement("""
                insert into meetings.seat (area_id, id, meeting_id, person_id, account_id, role, asked_by) values (?, gen_random_uuid(), ?::uuid, ?, ?, 'supporter', ?)""")) {
            insert.setObject(1, stage.area().value());
            insert.setString(2, meeting.substring(meeting.lastIndexOf('/') + 1));
            insert.setObject(3, stage.person("siv").value());
            insert.setObject(4, stage.account("berit").value());
            insert.setObject(5, stage.account("berit").value());
            org.assertj.core.api.Assertions.assertThatThrownBy(insert::execute).hasMessageContaining("both lead and supporter");
        }
    }

    @Test
    void oneServiceIsBothLeadAndSupporterOnlyIfSheSaysThatToo() {
        var seat = ask("siri", "supporter");
        var first = stage.as("siv").submit(meeting + "/seats", seat + "/yes", "lets", "preparation");
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.text()).contains("kommer begge fra Rus og psykisk helse");
        assertThat(stage.as("siri").get(meeting).status()).isEqualTo(404);
        stage.as("siv").submit(meeting + "/seats", seat + "/yes", "lets", "preparation", "oneService", "true");
        assertThat(stage.as("siri").get(meeting).status()).isEqualTo(200);
    }

    @Test
    void nobodyOutsideHealthCareIsCalledToAnUrgentMeetingBeforeHerYes() {
        var home = "/people/" + stage.person("siv");
        meeting = stage.as("berit").submitRaw(home + "/meetings/new", home + "/meetings", "kind", "emergency", "day", java.time.LocalDate.now(Period.NORWAY).plusDays(1).toString(), "time", "9").location();
        var refused = stage.as("berit").submit(meeting + "/seats?q=Anne", meeting + "/seats", "who", stage.account("anne").toString(), "role", "participant", "callNow", "health_care");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(stage.as("anne").get(meeting).status()).isEqualTo(404);
        ask("ida", "participant", "callNow", "health_care");
        assertThat(stage.as("ida").get(meeting).status()).isEqualTo(200);
        assertThat(stage.as("siv").get(meeting + "/seats").text()).contains("Ble kalt inn med en gang fordi det hastet");
    }

    @Test
    void whoTakesOverASeatNeedsAYesOfTheirOwnAndTheOtherIsOutAtOnce() {
        var seat = ask("geir", "writer");
        stage.as("siv").submit(meeting + "/seats", seat + "/yes");
        assertThat(stage.as("berit").submit(meeting + "/seats?q=Ida", meeting + "/seats", "who", stage.account("ida").toString(), "role", "writer").status()).isEqualTo(422);
        ask("ida", "writer", "insteadOf", seat.substring(seat.lastIndexOf('/') + 1));
        assertThat(stage.as("geir").get(meeting).status()).isEqualTo(404);
        assertThat(stage.as("ida").get(meeting).status()).isEqualTo(404);
        stage.as("siv").submit(meeting + "/seats", seat("ida", "writer") + "/yes");
        assertThat(stage.as("ida").get(meeting).status()).isEqualTo(200);
    }

    @Test
    void itReadsInAllThreeLanguages() {
        ask("anne", "participant");
        for (var language : java.util.List.of("nb", "nn", "en")) {
            var page = stage.as("siv").inLanguage(language).get(meeting + "/seats");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("html").attr("lang")).isEqualTo(language);
        }
    }
}
