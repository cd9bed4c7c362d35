package holdepunkt.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TheLogIsReviewedTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff curious;
    Cast.Person person;

    @BeforeEach
    void somebodyLooksWhereTheyMayNot() {
        cast = new Cast(stage, context);
        curious = cast.staff("Kåre " + UUID.randomUUID().toString().substring(0, 6), "rus", "housing");
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        for (var other : List.of(person, cast.person("Ane", contact, null), cast.person("Bo", contact, null), cast.person("Cara", contact, null), cast.person("Dina", contact, null))) {
            assertThat(stage.as(curious.subject()).get(other.page()).status()).isEqualTo(404);
        }
    }

    @Test
    void theOfficerSeesTheWeekByRulesInWordsAndThePersonsByPseudonym() {
        var page = stage.as("randi").get("/log-review");
        var card = page.document().select("section:contains(" + curious.name() + ")").first();
        assertThat(card.text()).contains("Slapp ikke inn til 5 personer", "5 personer med dekknavn").doesNotContain("Tuva", "Ane Elvemo");
        assertThat(card.html()).doesNotContain(person.id().toString());
        assertThat(page.text()).contains("Prøvde å åpne minst 5 personer, og slapp ikke inn.", "En regel sier at noe er uvanlig");
        assertThat(stage.as("odd").get("/log-review").text()).doesNotContain(curious.name());
        assertThat(stage.as("siri").get("/log-review").status()).isEqualTo(404);
    }

    @Test
    void whatTheOfficerFindsIsARowAndNobodyReviewsTwice() {
        var randi = stage.as("randi");
        var action = "/log-review/" + curious.account() + "/reviews";
        assertThat(randi.submit("/log-review", action, "reason", "talked_with").document().select("section:contains(" + curious.name() + ")").first().text())
                .contains("Fulgt opp: snakket med den det gjelder", "Randi Torvik");
        assertThat(randi.get("/log-review").document().select("form[action=" + action + "]")).isEmpty();
    }

    @Test
    void aNameIsShownOnlyWhenSomebodyElseAgreesAndSheSeesThatItWas() {
        var asking = "/log-review/" + curious.account() + "/liftings";
        var randi = stage.as("randi");
        var pseudonym = new Pseudonyms(context.getBean(holdepunkt.core.KeyedHash.class)).of(stage.area(), person.id().value());
        randi.submit("/log-review", asking, "pseudonym", pseudonym, "reason", "check_work");
        assertThat(randi.get("/liftings").document().select("section:contains(" + pseudonym + ")").first().text()).contains("Venter på at en annen er enig").doesNotContain("Tuva");

        assertThat(stage.as("siri").get("/desk").text()).contains("Randi Torvik spør hvem " + pseudonym + " er");
        var agree = stage.as("siri").get("/liftings").document().select("section:contains(" + pseudonym + ") form").first().attr("action");
        assertThat(stage.as("siri").submit("/liftings", agree).text()).as("the name is for whoever asked").doesNotContain("Tuva");

        assertThat(randi.get("/liftings").document().select("section:contains(" + pseudonym + ")").first().text()).contains("Dekknavnet står for Tuva Elvemo");
        assertThat(stage.as(person.subject()).get(person.page() + "/log").text()).contains("Randi Torvik, personvernombud");
        assertThat(stage.as("odd").get("/liftings").text()).doesNotContain(pseudonym);
    }

    @Test
    void aPseudonymThatDidNotComeUpIsNobody() {
        var randi = stage.as("randi");
        var asking = "/log-review/" + curious.account() + "/liftings";
        var other = new Pseudonyms(context.getBean(holdepunkt.core.KeyedHash.class)).of(stage.area(), stage.person("siv").value());
        assertThat(randi.submitRaw("/log-review", asking, "pseudonym", other, "reason", "check_work").status()).isEqualTo(404);
    }
}
