package holdepunkt.diary.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.diary.Shredding;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R22 and paper: her contact writes as she says it and reads nothing; she keeps it or throws it away. */
@Staged
class SomebodyWritesForHerTests {

    private static final String WORDS = "I dag gikk jeg til elva";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast.Staff contact;
    Cast.Person person;
    Visitor hers;
    Visitor writer;
    String form;
    String sent;

    @BeforeEach
    void people() {
        var cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
        writer = stage.as(contact.subject());
        form = person.page() + "/dictations/new";
        sent = person.page() + "/dictations";
    }

    @Test
    void whatTheHelperMayHaveToDoIsSaidBeforeTheFirstWord() {
        assertThat(writer.get(form).text()).contains("Si dette høyt før dere begynner", "Jeg hører det du sier", "I jobben min kan jeg måtte skrive det ned");
        var untold = writer.submit(form, sent, "words", WORDS);
        assertThat(untold.status()).isEqualTo(422);
        assertThat(untold.text()).contains("Si ordene høyt først");
        assertThat(untold.document().select("textarea").text()).as("what was typed is kept").isEqualTo(WORDS);
        assertThat(hers.get("/diary/dictations").text()).contains("Det ligger ikke noe her nå");
    }

    @Test
    void whatIsSentIsShutToWhoeverSentIt() {
        var after = write("said");
        assertThat(after.text()).contains("Det er forseglet", "Tuva ser at du skrev det").doesNotContain(WORDS);
        for (var page : new String[] {form, sent + "/sent", person.page()}) {
            assertThat(writer.get(page).body()).as(page).doesNotContain(WORDS);
        }
        for (var page : new String[] {"/diary", "/diary/dictations", "/diary/torn-out"}) {
            assertThat(writer.get(page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void sheSeesWhoWroteItAndPutsItIn() {
        write("said");
        assertThat(hers.get("/diary").text()).contains("Noen har skrevet noe for deg").doesNotContain(WORDS);
        assertThat(hers.get("/diary/dictations").text()).contains("Mona Elvestrand skrev det du sa", WORDS);
        var kept = hers.submit("/diary/dictations", hers.get("/diary/dictations").document().select("form[action$=/keep]").attr("action"));
        assertThat(kept.text()).contains(WORDS, "Skrevet ned for deg av Mona Elvestrand");
        assertThat(hers.get("/diary/dictations").text()).contains("Det ligger ikke noe her nå");
        assertThat(hers.get("/diary").text()).contains(WORDS).doesNotContain("Noen har skrevet noe for deg");
        assertThat(hers.get(person.page() + "/log").text()).contains("Mona Elvestrand");
    }

    @Test
    void whatSheThrowsAwayIsNeverAPage() throws Exception {
        write("paper");
        assertThat(hers.get("/diary/dictations").text()).contains("Mona Elvestrand skrev av en lapp fra deg");
        var thrown = hers.submit("/diary/dictations", hers.get("/diary/dictations").document().select("form[action$=/throw-away]").attr("action"));
        assertThat(hers.get("/diary/dictations").text()).as("out of sight at once").doesNotContain(WORDS);
        hers.submit("/diary/deletions", thrown.document().select("form[action$=/regret]").attr("action"));
        assertThat(hers.get("/diary/dictations").text()).as("she regrets").contains(WORDS);
        hers.submit("/diary/dictations", hers.get("/diary/dictations").document().select("form[action$=/throw-away]").attr("action"));
        context.getBean(Shredding.class).whatIsDue(Instant.now().plusSeconds(601));
        assertThat(hers.get("/diary").text()).doesNotContain(WORDS);
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select count(*) from diary.dictation where person_id = ?")) {
            ask.setObject(1, person.id().value());
            var row = ask.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void nobodyWithoutATieWritesThereAndSheNotAtAll() {
        for (var subject : new String[] {"kari", "anne", "tore", "geir", person.subject()}) {
            assertThat(stage.as(subject).get(form).status()).as(subject).isEqualTo(404);
        }
        assertThat(writer.get(person.page()).document().select("a[href$='/dictations/new']")).hasSize(1);
        hers.submit(person.page() + "/blocks?name=Mona", person.page() + "/blocks", "account", contact.account().toString());
        assertThat(writer.raw("GET", form, Map.of(), Map.of()).status()).as("shut out").isEqualTo(404);
    }

    @Test
    void aTornOutLineIsTypedInByHerselfOnTheDayItWasWritten() {
        var day = LocalDate.now(Period.NORWAY).minusDays(9);
        var kept = hers.submit("/diary/torn-out", "/diary/torn-out", "words", "Bussen gikk", "day", day.toString());
        assertThat(kept.text()).contains("Bussen gikk").doesNotContain("Skrevet ned for deg");
        assertThat(hers.submit("/diary/torn-out", "/diary/torn-out", "words", "Bussen gikk", "day", LocalDate.now(Period.NORWAY).plusDays(1).toString()).text())
                .contains("Velg i dag eller en dag før i dag");
        assertThat(hers.submit("/diary/torn-out", "/diary/torn-out", "words", " ").status()).isEqualTo(422);
    }

    private Visitor.Answer write(String way) {
        return writer.submit(form, sent, "told", "true", "way", way, "words", WORDS);
    }
}
