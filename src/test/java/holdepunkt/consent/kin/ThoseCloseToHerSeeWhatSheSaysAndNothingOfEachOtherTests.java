package holdepunkt.consent.kin;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingOutside;
import holdepunkt.core.Period;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class ThoseCloseToHerSeeWhatSheSaysAndNothingOfEachOtherTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast.Person person;
    Visitor hers;

    @BeforeEach
    void people() {
        var cast = new Cast(stage, context);
        person = cast.person("Yngvild", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        hers = stage.as(person.subject());
    }

    @Test
    void nothingIsSharedUntilSheSaysYesToThatVeryThing() {
        var brother = asksIn("Bror Lien");
        assertThat(brother.get("/desk").text()).contains("For deg som er nær noen").doesNotContain("Yngvild");
        assertThat(brother.get(person.page()).status()).isEqualTo(404);
        var after = share("Bror Lien", "promise");
        assertThat(after.text()).contains("Bror Lien kan lese det som er lovet deg til og med");
        assertThat(brother.get("/desk").text()).contains("Yngvild Elvemo deler noe med deg");
        assertThat(brother.get(person.page()).status()).isEqualTo(200);
        for (var shut : new String[] {"/network", "/reach", "/sharing", "/log", "/kin", "/quiet", "/own-promises", "/if-gone", "/crisis"}) {
            assertThat(brother.get(person.page() + shut).status()).as(shut).isEqualTo(404);
        }
        assertThat(hers.get(person.page() + "/log").text()).contains("Bror Lien", "står deg nær, du sa ja");
    }

    @Test
    void thePeopleRoundHerAreNotForThoseCloseToHer() {
        asksIn("Bror Lien");
        assertThat(hers.raw("GET", receipt("Bror Lien", "network") + "&_form=" + person.page() + "/consents/new", Map.of(), Map.of()).status()).isEqualTo(422);
    }

    @Test
    void whatTheOtherIsSharedLeavesNoTraceForTheFirst() {
        var brother = asksIn("Bror Lien");
        share("Bror Lien", "promise");
        var before = brother.raw("GET", person.page(), Map.of(), Map.of()).body().replaceAll("(name=\"_(?:csrf|once)\" value=\"|data-left=\")[^\"]*", "$1");
        asksIn("Søster Lien");
        share("Søster Lien", "letter");
        var after = brother.raw("GET", person.page(), Map.of(), Map.of()).body().replaceAll("(name=\"_(?:csrf|once)\" value=\"|data-left=\")[^\"]*", "$1");
        assertThat(after).isEqualTo(before);
        assertThat(brother.get("/desk").text()).doesNotContain("Søster");
    }

    @Test
    void inOneTapAllOfItStopsFromTheNextClick() {
        var brother = asksIn("Bror Lien");
        share("Bror Lien", "promise");
        share("Bror Lien", "letter");
        hers.submit(person.page() + "/kin", person.page() + "/kin-stop");
        assertThat(brother.get(person.page()).status()).isEqualTo(404);
        assertThat(hers.get(person.page() + "/kin").text()).contains("Ser ingenting nå");
        hers.submit(person.page() + "/kin", hers.get(person.page() + "/kin").document().select("form[action$=/end]").attr("action"));
        assertThat(hers.get(person.page() + "/kin").text()).doesNotContain("Bror Lien");
    }

    @Test
    void whoeverIsOutsideIsFoundByNobodyElse() throws Exception {
        asksIn("Bror Skjult");
        var gate = context.getBean(holdepunkt.core.Gate.class);
        var names = gate.pass(holdepunkt.core.Act.mine(stage.viewer("berit"), "test"), opening -> context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from access.account where outside and name = 'Bror Skjult'").query(Integer.class).single());
        assertThat(names).isZero();
    }

    @Test
    void onTheDaySheTurnsSixteenWhatWasSharedStopsAndSheIsAskedAnew() throws Exception {
        var brother = asksIn("Bror Lien");
        share("Bror Lien", "promise");
        var ages = context.getBean(ComingOfAge.class);
        var birthday = LocalDate.now(Period.NORWAY).plusDays(3);
        born(birthday.minusYears(16));
        assertThat(ages.round(stage.area(), birthday.minusDays(1))).isZero();
        assertThat(brother.get(person.page()).status()).isEqualTo(200);
        assertThat(ages.round(stage.area(), birthday)).isEqualTo(1);
        assertThat(ages.round(stage.area(), birthday)).as("once").isZero();
        assertThat(brother.get(person.page()).status()).isEqualTo(404);
        assertThat(hers.get(person.page()).text()).contains("Du bestemmer selv nå");
        share("Bror Lien", "promise");
        assertThat(hers.get(person.page()).text()).doesNotContain("Du bestemmer selv nå");
    }

    @Test
    void generalGuidanceAndTheRulesOfAgeAreForEverybody() {
        assertThat(stage.nobody().get("/next-of-kin").text()).contains("generelle råd", "Fra 12 til 16 år", "Fra 16 år", "Fra 18 år", "aldri en egen dør for foreldre");
    }

    private void born(LocalDate day) throws Exception {
        try (var superuser = stage.superuser(); var known = superuser.prepareStatement("update people.person set born_on = ? where id = ?")) {
            known.setObject(1, day);
            known.setObject(2, person.id().value());
            known.execute();
        }
    }

    private Visitor asksIn(String name) {
        var shown = hers.submit(person.page() + "/kin", person.page() + "/kin", "called", name);
        var code = shown.document().select("section:has(h2:contains(" + name + ")) .hp-keep").text();
        var subject = "kin-" + UUID.randomUUID();
        assertThat(context.getBean(InvitingOutside.class).take(code, StageSettings.ISSUER, subject)).isTrue();
        return stage.as(subject);
    }

    private String receipt(String name, String what) {
        var to = hers.get(person.page() + "/consents/new").document().select("option:contains(" + name + ")").attr("value");
        return person.page() + "/consents/receipt?to=" + to + "&classes=" + what + "&purpose=own&until=" + LocalDate.now(Period.NORWAY).plusMonths(2);
    }

    private Visitor.Answer share(String name, String what) {
        return hers.submit(receipt(name, what), person.page() + "/consents");
    }
}
