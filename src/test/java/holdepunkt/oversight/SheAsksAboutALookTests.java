package holdepunkt.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdepunkt.dev.CaughtNotices;
import holdepunkt.notices.SendingNotices;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheAsksAboutALookTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    @Autowired
    SendingNotices sending;
    @Autowired
    CaughtNotices.Outgoing outgoing;

    Cast.Staff contact;
    Cast.Person person;

    @BeforeEach
    void people() {
        var cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
    }

    @Test
    void theOrganisationOfWhoeverLookedAnswersHerInPlainWords() {
        stage.as(contact.subject()).get(person.page());
        var line = lineOf("Mona");
        var asked = stage.as(person.subject()).submit(line, line + "/questions", "words", "Jeg kjenner ikke Mona");
        assertThat(asked.text()).contains("Elvestad kommune svarer deg her senest");
        assertThat(stage.as(person.subject()).get(person.page()).text()).contains("Venter på svar");

        var desk = stage.as("randi").get("/desk").text();
        assertThat(desk).contains("spør om et oppslag").doesNotContain("Tuva");
        var list = stage.as("randi").get("/asked-about");
        assertThat(list.text()).contains("Jeg kjenner ikke Mona", "Mona Elvestrand, ruskonsulent, Rus og psykisk helse").doesNotContain("Tuva");
        var action = actionAbout(list.document().select("section:contains(Jeg kjenner ikke Mona) form").first().attr("action"));
        stage.as("randi").submit("/asked-about", action, "finding", "mistake", "words", "Mona åpnet feil side. Vi har snakket med henne.");

        assertThat(stage.as(person.subject()).get(line).text()).contains("Det var en feil", "Mona åpnet feil side.", "Elvestad kommune svarte", "Datatilsynet");
        assertThat(stage.as(person.subject()).get(person.page()).text()).contains("Du har fått svar");
        assertThat(stage.as(person.subject()).get(person.page() + "/log").text()).contains("Randi Torvik, personvernombud");
    }

    @Test
    void sheIsToldInNeutralWordsThatThereIsAnAnswer() {
        var address = "look-" + person.id() + "@her.example";
        var reach = person.page() + "/reach";
        stage.as(person.subject()).submit(reach, reach, "channel", "email", "email", address, "hours", "any");
        stage.as(contact.subject()).get(person.page());
        var line = lineOf("Mona");
        stage.as(person.subject()).submit(line, line + "/questions", "words", "Hvem er dette?");
        var action = actionAbout(stage.as("randi").get("/asked-about").document().select("section:contains(Hvem er dette?) form").first().attr("action"));
        stage.as("randi").submit("/asked-about", action, "finding", "part_of_work", "words", "Hun leste brevet ditt.");
        await().atMost(java.time.Duration.ofSeconds(60)).until(() -> {
            sending.all(stage.area());
            return outgoing.caught().stream().anyMatch(one -> one.parcel().to().equals(address));
        });
        var sent = outgoing.caught().stream().filter(one -> one.parcel().to().equals(address)).toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().parcel().text()).isEqualTo("Du har en beskjed i Holdepunkt. Logg inn for å lese den.");
    }

    @Test
    void anotherOrganisationsOfficerNeverHearsOfIt() {
        stage.as(contact.subject()).get(person.page());
        var line = lineOf("Mona");
        stage.as(person.subject()).submit(line, line + "/questions", "words", "Bare til kommunen");
        assertThat(stage.as("odd").get("/asked-about").text()).doesNotContain("Bare til kommunen");
        var action = actionAbout(stage.as("randi").get("/asked-about").document().select("section:contains(Bare til kommunen) form").first().attr("action"));
        var odd = stage.as("odd");
        assertThat(odd.raw("POST", action, java.util.Map.of("_csrf", odd.token(), "_form", "/asked-about", "_once", java.util.UUID.randomUUID().toString(),
                "finding", "mistake", "words", "x"), java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
        assertThat(stage.as("berit").get("/asked-about").status()).isEqualTo(404);
    }

    @Test
    void whoWasNotLetInIsAskedAboutWithoutSayingWhere() {
        stage.as("anne").get(person.page());
        var line = lineOf("Noen som ikke slapp inn");
        var asked = stage.as(person.subject()).submit(line, line + "/questions");
        assertThat(asked.text()).contains("Du får svar her senest").doesNotContain("NAV", "Anne");
        assertThat(stage.as("randi").get("/asked-about").text()).as("NAV has no officer of its own").contains("Anne Lundby, saksbehandler, NAV Elvestad");
    }

    @Test
    void aLineIsAskedAboutOnceAndOnlyByHerself() {
        stage.as(contact.subject()).get(person.page());
        var line = lineOf("Mona");
        stage.as(person.subject()).submit(line, line + "/questions");
        assertThat(stage.as(person.subject()).get(line).document().select("main form[action$=/questions]")).isEmpty();
        assertThat(stage.as(contact.subject()).get(line).status()).isEqualTo(404);
        assertThat(stage.as("siv").get("/people/" + stage.person("siv") + line.substring(line.indexOf("/log/"))).status()).isEqualTo(404);
    }

    @Test
    void whatSheAskedAboutIsToldApartByWhoLookedWhenAndAtWhat() {
        var anotherContact = new Cast(stage, context).staff("Nora Elvestrand", "rus", "addiction_counsellor");
        stage.as(contact.subject()).get(person.page());
        stage.as(contact.subject()).get(person.page() + "/promises");
        stage.as(anotherContact.subject()).get(person.page());
        var log = stage.as(person.subject()).get(person.page() + "/log").document().select("details tr a[href*=/log/]").eachAttr("href").stream().distinct().toList();
        assertThat(log).hasSizeGreaterThanOrEqualTo(3);
        log.forEach(line -> stage.as(person.subject()).submit(line, line + "/questions"));
        var told = stage.as(person.subject()).inLanguage("nb").get(person.page()).document().select("a[href*=/log/]:contains(Venter på svar)").eachText();
        assertThat(told).hasSize(log.size()).doesNotHaveDuplicates().anyMatch(line -> line.matches("Venter på svar: .* kl\\. \\d.*\\. Mona Elvestrand: Så .*"))
                .anyMatch(line -> line.contains("Noen som ikke slapp inn: Prøvde å åpne ")).noneMatch(line -> line.contains("Nora"));
    }

    private String lineOf(String who) {
        return stage.as(person.subject()).get(person.page() + "/log").document().select("details tr:contains(" + who + ") a").first().attr("href");
    }

    private static String actionAbout(String action) {
        assertThat(action).matches(Pattern.compile("/asked-about/[0-9a-f-]+/answers"));
        return action;
    }
}
