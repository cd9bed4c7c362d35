package holdepunkt.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A form an organisation has leave to use is asked by after a meeting too: chosen beforehand, answered by the same codes, shown apart, and over with its licence. */
@Staged
class AFormOfTheirOwnIsAskedByTooTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Tables.Table table;
    private String mirror;
    private String form;
    private String title;
    private int phones;

    @BeforeEach
    void aFormIsOnTheShelf() {
        var tables = new Tables(stage, parts);
        table = tables.lay();
        mirror = table.href() + "/mirror";
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.seat(table, "ida", SeatRole.PARTICIPANT);
        title = "Vårt eget " + UUID.randomUUID();
        var json = """
                {"resourceType": "Questionnaire", "url": "https://forms.example/%s", "version": "1", "title": "%s", "status": "active", "language": "nb", "item": [
                 {"linkId": "pace", "type": "choice", "text": "Gikk det for fort?", "required": true, "answerOption": [{"valueString": "Ja, altfor fort"}, {"valueString": "Nei, passe"}]},
                 {"linkId": "more", "type": "text", "text": "Hva manglet?"}]}""".formatted(UUID.randomUUID(), title);
        form = stage.as("siri").submitRaw("/forms/new", "/forms", "unit", stage.unit("rus").value().toString(), "source", "licensed", "citation", "Eksempelhuset", "json", json).location();
        stage.as("nils").submit(form, form + "/agreements");
        licensedUntil(LocalDate.now(Period.NORWAY));
    }

    @Test
    void everyoneIsAskedByItAndHerWordsAreHersToShare() {
        choose("everyone");
        assertThat(stage.as("berit").get(table.href()).text()).contains("Etter møtet spør vi også med «" + title + "». Alle rundt bordet blir spurt.");
        var berit = stage.as("berit");
        var late = berit.filled(mirror + "/beside", mirror + "/beside", "form", "none", "audience", "person");
        berit.submit(table.href(), mirror);
        assertThat(berit.raw("POST", mirror + "/beside", late, Map.of("Sec-Fetch-Site", "same-origin")).status()).as("they are asked").isEqualTo(422);
        assertThat(stage.as("berit").get(mirror + "/beside").text()).contains("Skjemaet kan ikke velges her nå");
        var room = code("codes");
        assertThat(phone().get("/m/" + room).text()).contains(title, "Gikk det for fort?", "Du kan hoppe over dette skjemaet.", "Fra: Eksempelhuset");
        var missing = says(room, "side", "staff", "b-q2", "Kaffe");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.document().select("#b-q1-error")).isNotEmpty();
        says(room, "side", "staff", "b-q1", "1");
        says(room, "side", "staff", "b-q1", "2", "b-q2", "Mer kaffe");
        assertThat(says(code("hers"), "b-q1", "2", "b-q2", "Noen som hører").status()).isEqualTo(303);
        var own = stage.as(table.subject());
        assertThat(own.get(mirror).text()).contains("Svar på «" + title + "»", "Noen som hører", "når minst tre har svart").doesNotContain("Mer kaffe");
        assertThat(stage.as("berit").get(mirror).text()).as("she sees it first").doesNotContain("Svar på «", "Noen som hører");
        own.submit(mirror, mirror + "/showings", "line", "kept");
        stage.as("ida").submit(mirror, mirror + "/answers", MirrorAnswers.all(7, "b-q1", "2"));
        assertThat(stage.as("berit").get(mirror).text()).contains("Nei, passe Nei, passe", "Ja, altfor fort", "Mer kaffe").doesNotContain("Noen som hører");
        own.submit(mirror, mirror + "/showings", "line", "shared");
        var shown = stage.as("berit").get(mirror).document();
        assertThat(shown.text()).contains("Noen som hører");
        assertThat(shown.select("table").text()).as("apart from the mirror’s own numbers").doesNotContain("Gikk det for fort?");
        assertThat(own.get("/people/" + table.person() + "/talks").text()).as("her own line").contains(title, "Noen som hører");
        assertThat(own.get("/people/" + table.person() + "/everything").text()).as("among all that is kept of her").contains("Hva manglet?", "Noen som hører", "Nei, passe").doesNotContain("QuestionnaireResponse");
    }

    @Test
    void sheAloneIsAskedByItAndTakesItBackWithTheRest() {
        choose("person");
        stage.as("berit").submit(table.href(), mirror);
        assertThat(phone().get("/m/" + code("codes")).text()).doesNotContain(title);
        assertThat(stage.as("anne").get(mirror).text()).doesNotContain(title);
        var forged = sent("anne", "b-q1", "1");
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("Skjemaet i tillegg kan ikke brukes her nå");
        assertThat(stage.as("berit").get(mirror + "/paper").text()).contains("Gikk det for fort?", "Bare ");
        stage.as("berit").submit(mirror + "/typed", mirror + "/typed", MirrorAnswers.all(3, "side", "person", "b-q1", "1", "b-q2", "Ro"));
        var own = stage.as(table.subject());
        assertThat(own.get(mirror).text()).contains("Ja, altfor fort", "Ro");
        own.submit(mirror, own.get(mirror).document().select("form[action$=/void]").attr("action"));
        assertThat(own.get(mirror).text()).contains("Gikk det for fort?").doesNotContain("Svar på «" + title);
        own.submit(mirror, mirror + "/answers", MirrorAnswers.all(3));
        assertThat(own.get(mirror).text()).as("skipping it is no answer").doesNotContain("Svar på «" + title);
    }

    @Test
    void itStopsWhenItsLicenceDoesAndWhatWasAnsweredStands() {
        choose("everyone");
        stage.as("berit").submit(table.href(), mirror);
        sent("anne", "b-q1", "1");
        var own = stage.as(table.subject());
        var filled = own.filled(mirror, mirror + "/answers", MirrorAnswers.all(5, "b-q1", "2"));
        licensedUntil(LocalDate.now(Period.NORWAY).minusDays(1));
        assertThat(own.raw("POST", mirror + "/answers", filled, Map.of("Sec-Fetch-Site", "same-origin")).text()).contains("Skjemaet i tillegg kan ikke brukes her nå");
        assertThat(own.get(mirror).text()).doesNotContain("Gikk det for fort?");
        assertThat(own.submitRaw(mirror, mirror + "/answers", MirrorAnswers.all(5)).status()).isEqualTo(303);
        assertThat(own.get(mirror).text()).contains("Svar på «" + title);
        var next = new Tables(stage, parts).lay();
        assertThat(stage.as("berit").get(next.href() + "/mirror/beside").text()).doesNotContain(title);
        assertThat(choose(next, "everyone").status()).isEqualTo(422);
        assertThat(stage.as(next.subject()).raw("POST", next.href() + "/mirror/beside", Map.of("_csrf", stage.as(next.subject()).token(), "_once", UUID.randomUUID().toString(),
                "form", "none", "audience", "person"), Map.of("Sec-Fetch-Site", "same-origin")).status()).as("who prepares chooses").isNotEqualTo(303);
    }

    private Visitor.Answer choose(String audience) {
        return choose(table, audience);
    }

    private Visitor.Answer choose(Tables.Table at, String audience) {
        return stage.as("berit").submit(at.href() + "/mirror/beside", at.href() + "/mirror/beside", "form", form.substring(form.lastIndexOf('/') + 1), "audience", audience);
    }

    private Visitor.Answer sent(String who, String... fields) {
        return stage.as(who).submitRaw(mirror, mirror + "/answers", MirrorAnswers.all(6, fields));
    }

    private Visitor.Answer says(String code, String... fields) {
        return phone().submitRaw("/m/" + code, "/m/" + code, MirrorAnswers.all(6, fields));
    }

    private String code(String page) {
        return stage.as("berit").get(mirror + "/" + page).document().selectFirst(".hp-code").text().replace(" ", "");
    }

    private Visitor phone() {
        return stage.nobody().from("127.0.43." + (1 + phones++ % 250));
    }

    private void licensedUntil(LocalDate day) {
        stage.as("siri").submit(form, form + "/licences", "number", "L-9", "holder", "Elvestad kommune", "endsOn", day.toString(), "places", "9");
    }
}
