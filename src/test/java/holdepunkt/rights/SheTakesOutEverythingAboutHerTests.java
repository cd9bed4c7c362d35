package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.CheckedPaper;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheTakesOutEverythingAboutHerTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    Cast.Staff contact;
    Cast.Person person;
    Visitor hers;

    @BeforeEach
    void aPersonWithWordsOfHerOwn() {
        var cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
        writes(person, "gå tur med hunden");
        var other = cast.person("Idun", contact, null);
        writes(other, "ordene til en annen");
    }

    private void writes(Cast.Person one, String words) {
        var page = one.page() + "/own-promises";
        assertThat(stage.as(one.subject()).submit(page, page, "what", words).status()).isEqualTo(200);
    }

    @Test
    void onAPageInWordsWithWhoWroteAndFromWhere() {
        stage.as(contact.subject()).get(person.page());
        var page = hers.get(person.page() + "/everything");
        assertThat(page.text()).contains("gå tur med hunden", "Mona Elvestrand, ", "Fast kontakt", "Hvem som har sett").doesNotContain("ordene til en annen");
        assertThat(page.document().select("main h2").eachText().getFirst()).as("her own words first").isEqualTo("Det du tok på deg");
    }

    @Test
    void onPaperAndAsAFileAndNothingOfAnybodyElse() throws IOException {
        var file = hers.get(person.page() + "/everything.json");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("\"form\":\"holdepunkt-person-1\"", "gå tur med hunden", "Mona Elvestrand").doesNotContain("ordene til en annen", "_hash", "\\\\x01");
        byte[] paper = hers.get(person.page() + "/everything.pdf").bytes();
        try (var pdf = CheckedPaper.read(paper)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("gå tur med hunden", "Mona Elvestrand");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Alt om meg");
        }
    }

    @Test
    void threeTimesADayAndTheFourthIsToldSoKindly() {
        for (int time = 1; time <= 3; time++) {
            assertThat(hers.get(person.page() + "/everything.json").status()).isEqualTo(200);
        }
        var fourth = hers.get(person.page() + "/everything.pdf");
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.text()).contains("i morgen");
        assertThat(hers.get(person.page() + "/everything").status()).as("the page stays open").isEqualTo(200);
    }

    @Test
    void nobodyElseTakesItOut() {
        for (var way : new String[] {"/everything", "/everything.json", "/everything.pdf"}) {
            assertThat(stage.as(contact.subject()).get(person.page() + way).status()).as(way).isEqualTo(404);
        }
    }
}
