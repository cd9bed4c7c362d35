package holdepunkt.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheSeesWhoHasLookedTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff contact;
    Cast.Person person;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
    }

    @Test
    void aLookIsInHerLogTheNextTimeSheAsks() {
        // The very next answer, however long a busy machine takes for it: whatever were written down later would be missing here.
        stage.as(contact.subject()).get(person.page());
        var page = stage.as(person.subject()).get(person.page() + "/log");
        assertThat(page.text()).contains("Én fra Rus og psykisk helse, Elvestad kommune, som avtalt: fast kontakt.");
        assertThat(page.document().select("details td").text()).contains("Mona Elvestrand, ruskonsulent, Rus og psykisk helse, Elvestad kommune", "Så hvem du er");
    }

    @Test
    void theSentenceComesFirstAndTheLinesAreOnTap() {
        stage.as(contact.subject()).get(person.page());
        var main = stage.as(person.subject()).get(person.page() + "/log").document().selectFirst("main");
        assertThat(main.select("section > p").text()).contains("Én fra Rus og psykisk helse").doesNotContain("Mona");
        assertThat(main.select("details[open]")).isEmpty();
    }

    @Test
    void whoWasNotLetInIsThereWithoutAName() {
        stage.as("anne").get(person.page());
        var log = stage.as(person.subject()).get(person.page() + "/log").text();
        assertThat(log).contains("Noen prøvde å åpne noe om deg én gang, og slapp ikke inn.").doesNotContain("Anne", "NAV");
    }

    @Test
    void protectedStaffAreShownByTheirRole() {
        var work = "/units/" + stage.unit("tildeling") + "/work";
        var address = "/units/" + stage.unit("tildeling") + "/workers/" + contact.account() + "/protections";
        assertThat(stage.as("eva").submit(work, address).text()).contains("Vises for personer med rollen, ikke navnet.");
        stage.as(contact.subject()).get(person.page());
        for (var page : new String[] {"/log", "/sharing"}) {
            assertThat(stage.as(person.subject()).get(person.page() + page).text()).contains("Rus og psykisk helse").containsIgnoringCase("ruskonsulent")
                    .doesNotContain("Mona");
        }
        stage.as("eva").submit(work, address + "/end");
        assertThat(stage.as(person.subject()).get(person.page() + "/log").text()).contains("Mona Elvestrand");
    }

    @Test
    void nobodyElseReadsHerLog() {
        assertThat(stage.as(contact.subject()).get(person.page() + "/log").status()).isEqualTo(404);
        assertThat(stage.as("siv").get(person.page() + "/log").status()).isEqualTo(404);
        assertThat(stage.as("eva").get(person.page() + "/log").status()).isEqualTo(404);
    }

    @Test
    void itIsOneTapFromHerPage() {
        assertThat(stage.as(person.subject()).get("/").document().select("main a").eachAttr("href")).contains(person.page() + "/log", person.page() + "/sharing");
        for (var address : new String[] {"/contact", "/network", "/reach", "/if-gone", "/sharing"}) {
            assertThat(stage.as(person.subject()).get(person.page() + address).document().select("main a").eachAttr("href")).as(address).contains(person.page() + "/log");
        }
    }

    @Test
    void itIsThereInNynorskAndEnglish() {
        stage.as(contact.subject()).get(person.page());
        assertThat(stage.as(person.subject()).inLanguage("nn").get(person.page() + "/log").text()).contains("Kven har sett", "Éin frå Rus og psykisk helse");
        assertThat(stage.as(person.subject()).inLanguage("en").get(person.page() + "/log").text()).contains("Who has looked", "One from Rus og psykisk helse");
    }
}
