package holdepunkt.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TheContactIsHersTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff contact;
    Cast.Staff deputy;
    Cast.Person person;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, deputy);
    }

    @Test
    void herPageNamesTheContactWithHoursDeputyAndNumber() {
        var page = stage.as(person.subject()).get("/");
        assertThat(page.text()).contains("Holdepunktet mitt", "Mona Elvestrand", "hverdager kl. 9–15", "Olav Myrland", "ingen henvisning", "70 00 10 20");
        assertThat(page.document().select("a[href=tel:113]")).isNotEmpty();
    }

    @Test
    void sheLetsGoWithoutAReasonAndCanComeBack() {
        var hers = stage.as(person.subject());
        var address = person.page() + "/contact";
        var after = hers.submit(address, letGo(hers));
        assertThat(after.text()).contains("Døra er åpen");
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(404);
        assertThat(stage.as(deputy.subject()).get(person.page()).status()).isEqualTo(404);
        assertThat(hers.get("/").text()).contains("Du har ingen fast kontakt nå.");

        assertThat(hers.submit(address, address + "/return").text()).contains("Mona Elvestrand");
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseLetsGoForHer() {
        var action = letGo(stage.as(person.subject()));
        var fields = stage.as(contact.subject()).filled("/my-people", "/sign-out");
        var forged = new java.util.HashMap<>(fields);
        forged.put("_once", java.util.UUID.randomUUID().toString());
        assertThat(stage.as(contact.subject()).raw("POST", action, forged, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isNotIn(200, 303);
        assertThat(stage.as(person.subject()).get("/").text()).contains("Mona Elvestrand");
    }

    @Test
    void whenSheShutsTheContactOutTheLeaderStandsInTheSameMomentAndIsNotToldWhy() {
        var hers = stage.as(person.subject());
        var shut = hers.submit(person.page() + "/blocks", person.page() + "/blocks", "account", contact.account().toString());
        assertThat(shut.text()).contains("Mona Elvestrand", "Slipp inn igjen");
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(404);
        assertThat(hers.get("/").text()).contains("Siri Holmefjord", "Er her for deg nå");
        assertThat(stage.as("siri").get("/desk").text()).contains("Du står inn som fast kontakt for Tuva Elvemo").doesNotContain("Mona");
        assertThat(stage.as("siri").get(person.page()).text()).doesNotContain("Mona");

        var lift = hers.get(person.page() + "/blocks").document().select("form[action$=/lift]").attr("action");
        hers.submit(person.page() + "/blocks", lift);
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(200);
        assertThat(stage.as("siri").get(person.page()).status()).isEqualTo(404);
    }

    @Test
    void aBlockBeatsEveryGroundAlsoOneGivenLater() {
        var hers = stage.as(person.subject());
        hers.submit(person.page() + "/blocks", person.page() + "/blocks", "account", stage.account("ida").toString());
        hers.submit(person.page() + "/consents/receipt?classes=letter&purpose=coord&until=" + java.time.LocalDate.now(Period.NORWAY).plusDays(9) + "&to=" + stage.account("ida"),
                person.page() + "/consents");
        assertThat(stage.as("ida").get(person.page()).status()).isEqualTo(404);
    }

    @Test
    void anotherDeputyIsNamedAndTheFirstSeesNothingMore() {
        var third = cast.staff("Randi Steinvik", "rus", "addiction_counsellor");
        assertThat(stage.as(deputy.subject()).get(person.page()).status()).isEqualTo(200);
        var contacts = stage.as(contact.subject());
        contacts.submit(person.page() + "/contact", action(contacts, "/deputy"), "deputy", third.account().toString());
        assertThat(stage.as(person.subject()).get("/").text()).contains("Randi Steinvik").doesNotContain("Olav");
        assertThat(stage.as(deputy.subject()).get(person.page()).status()).isEqualTo(404);
        assertThat(stage.as(third.subject()).get(person.page()).status()).isEqualTo(200);
    }

    @Test
    void aVoluntaryLeaveWaitsForTheOneWhoTakesOver() {
        var next = cast.staff("Randi Steinvik", "dps", "clinician");
        var contacts = stage.as(contact.subject());
        var unasked = contacts.submit(person.page() + "/contact", action(contacts, "/leave"), "successor", next.account().toString());
        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.text()).contains("Spør personen først");
        contacts.submit(person.page() + "/contact", action(contacts, "/leave"), "successor", next.account().toString(), "asked", "true");
        assertThat(contacts.get(person.page()).status()).isEqualTo(200);

        var nexts = stage.as(next.subject());
        assertThat(nexts.get("/desk").text()).contains("Du er spurt om å bli fast kontakt for Tuva Elvemo");
        nexts.submit("/my-people", nexts.get("/my-people").document().select("form[action$=/acceptance]").attr("action"));
        assertThat(stage.as(person.subject()).get("/").text()).contains("Randi Steinvik");
        assertThat(contacts.get(person.page()).status()).isEqualTo(404);
        assertThat(nexts.get("/my-people").text()).contains("Tuva Elvemo").doesNotContain("Vil du bli");
    }

    @Test
    void anAdministratorEndsSomebodysWorkAndSeesNoPerson() {
        var eva = stage.as("eva");
        var list = "/units/" + stage.unit("tildeling") + "/work";
        assertThat(eva.get(list).text()).contains("Mona Elvestrand").doesNotContain("Tuva");
        assertThat(eva.get(list + "?name=ELVESTRAND").document().select("main h2").eachText()).contains("Mona Elvestrand").allMatch(one -> one.contains("Elvestrand"));
        var end = list + "ers/" + contact.account() + "/end";
        var after = eva.submit(list, end, "why", "ill");
        assertThat(after.text()).doesNotContain("Tuva");
        assertThat(after.document().select("form[action=" + end + "]")).isEmpty();
        assertThat(stage.as(person.subject()).get("/").text()).contains("Olav Myrland", "Er her for deg nå").doesNotContain("Mona");
        assertThat(stage.as("kari").get(list).status()).isEqualTo(404);
    }

    @Test
    void theStandInTellsHerAndMayStay() {
        var eva = stage.as("eva");
        var list = "/units/" + stage.unit("tildeling") + "/work";
        eva.submit(list, list + "ers/" + contact.account() + "/end", "why", "quit");
        var standIn = stage.as(deputy.subject());
        assertThat(standIn.get("/my-people").text()).contains("Fortell Tuva Elvemo selv at du står inn");
        standIn.submit("/my-people", standIn.get("/my-people").document().select("form[action$=/told]").attr("action"));
        assertThat(standIn.get("/my-people").text()).doesNotContain("Fortell Tuva");
        standIn.submit(person.page() + "/contact", action(standIn, "/staying"));
        assertThat(standIn.get("/my-people").text()).contains("Tuva Elvemo").doesNotContain("Du står inn");
    }

    private String letGo(holdepunkt.stage.Visitor hers) {
        return action(hers, "/letting-go");
    }

    private String action(holdepunkt.stage.Visitor visitor, String end) {
        return visitor.get(person.page() + "/contact").document().select("form[action$=" + end + "]").attr("action");
    }
}
