package holdepunkt.diary.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingOutside;
import holdepunkt.core.Period;
import holdepunkt.diary.Shredding;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A death, someone close to her whom she lets go, and a page that is erased. */
@Staged
class OneThingEndsWithWhatItRestsOnTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff contact;
    Cast.Person person;
    Visitor hers;
    String entry;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
        hers.submit("/diary/new", "/diary/entries", "text", "Jeg vil ha hjelp til å sove.");
        entry = hers.paths().getLast();
    }

    @Test
    void someoneCloseToHerReadsItAndIsLetGo() {
        var kin = person.page() + "/kin";
        var subject = "kin-" + UUID.randomUUID();
        var code = hers.submit(kin, kin, "called", "Tone Elvemo").document().select("section:has(h2:contains(Tone)) .hp-keep").text();
        assertThat(context.getBean(InvitingOutside.class).take(code, StageSettings.ISSUER, subject)).isTrue();
        var line = share(hers.get(entry + "/share").document().select("option:contains(Tone)").attr("value"));
        var tone = stage.as(subject);
        assertThat(tone.get("/").text()).contains("Tuva har delt noe med deg");
        assertThat(tone.get(line).text()).contains("Jeg vil ha hjelp til å sove.");
        assertThat(tone.get(person.page() + "/dictations/new").status()).as("reads one thing and writes nothing").isEqualTo(404);
        hers.submit(kin, hers.get(kin).document().select("form[action$=/end]").attr("action"));
        assertThat(tone.get(line).status()).isEqualTo(404);
        assertThat(hers.get("/diary/shares").text()).contains("Du stoppet delingen");
    }

    @Test
    void withHerDeathNobodyReadsAnything() {
        var line = share(contact.account().toString());
        var reader = stage.as(contact.subject());
        assertThat(reader.get(line).status()).isEqualTo(200);
        var passing = person.page() + "/passing";
        reader.submit(passing + "/new", person.page() + "/passings", "leader", stage.account("siri").toString(), "forKin", contact.account().toString());
        stage.as("siri").submit(passing, passing + "/confirmation", "talked", "true");
        assertThat(reader.get(line).status()).isEqualTo(404);
        assertThat(reader.get("/").text()).doesNotContain("Tuva har delt noe");
        assertThat(hers.get("/diary").status()).as("not on her own account either").isEqualTo(404);
    }

    @Test
    void withThePageItsCopiesAreErasedAndWhatCameOfThem() {
        var line = share(contact.account().toString());
        stage.as(contact.subject()).submit(line, line + "/answers", "words", "Takk for at jeg fikk lese.");
        hers.submit(entry, "/diary/deletions");
        context.getBean(Shredding.class).whatIsDue(Instant.now().plusSeconds(601));
        assertThat(stage.as(contact.subject()).get(line).status()).isEqualTo(404);
        assertThat(hers.get("/diary/shares").text()).contains("Du har ikke delt noe fra notatboka");
        assertThat(hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]")).as("no way in is left").isEmpty();
    }

    private String share(String reader) {
        hers.submit(entry + "/share/receipt?what=0&to=" + reader + "&until=" + LocalDate.now(Period.NORWAY).plusDays(10), entry + "/shares");
        return person.page() + "/shared-lines/" + hers.paths().getLast().replaceFirst(".*/", "");
    }
}
