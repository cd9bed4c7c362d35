package holdepunkt.feedback.course;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** After an ordinary talk she says how it was: her own line with her own words, for her and the one who asked. */
@Staged
class HerOwnLineTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Newcomer siv;

    @BeforeEach
    void someoneWithTwoHelpers() {
        var newcomers = new Newcomers(stage, parts);
        siv = newcomers.enter();
        newcomers.coordinator(siv.person(), "kari");
    }

    private String talks() {
        return siv.path() + "/talks";
    }

    /** @return the page of the talk */
    private String ask(String helper, LocalDate on) {
        var sent = stage.as(helper).submitRaw(talks(), talks(), "on", on.toString(), "form", "ours");
        assertThat(sent.status()).isEqualTo(303);
        return sent.location();
    }

    private Answer say(String who, String talk, String... fields) {
        return stage.as(who).submit(talk, talk + "/answers", fields);
    }

    @Test
    void herAnswersAreOneLineWithHerWordsAndNothingElse() {
        var today = LocalDate.now(Period.NORWAY);
        say(siv.subject(), ask("berit", today.minusDays(14)), "q1", "3", "q4", "5", "q13", "Det gikk for fort.");
        var second = ask("berit", today.minusDays(7));
        assertThat(stage.as(siv.subject()).get("/people/" + siv.person()).text()).contains("Si hvordan samtalen");
        say(siv.subject(), second, "q1", "6");
        var shown = say(siv.subject(), ask("berit", today), "q1", "8", "q4", "9");
        assertThat(shown.text()).contains("Dette er dine egne svar over tid", "Det gikk for fort.");
        var curves = shown.document().select("svg.hp-curve");
        assertThat(curves).as("no empty drawing").hasSize(2);
        assertThat(curves.get(0).select("circle")).hasSize(3);
        assertThat(curves.get(0).select("polyline").attr("points").split(" ")).as("one line, rising").hasSize(3);
        assertThat(curves.get(1).select("circle")).hasSize(2);
        assertThat(curves.get(1).select("polyline")).as("broken where she did not answer").isEmpty();
        assertThat(shown.document().select(".hp-talks > li")).hasSize(3);
    }

    @Test
    void onlySheAndTheOneWhoAskedSeeATalk() {
        var talk = ask("berit", LocalDate.now(Period.NORWAY));
        say(siv.subject(), talk, "q1", "2", "q13", "Bare til Berit");
        assertThat(stage.as("berit").get(talks()).text()).contains("Bare til Berit");
        assertThat(stage.as("kari").get(talks()).status()).isEqualTo(200);
        assertThat(stage.as("kari").get(talks()).text()).doesNotContain("Bare til Berit");
        assertThat(stage.as("kari").get(talk).status()).isEqualTo(404);
        assertThat(stage.as("geir").get(talks()).status()).isEqualTo(404);
    }

    @Test
    void aHelperWritesDownWhatIsSaidAndIsNamedForIt() {
        var shown = say("berit", ask("berit", LocalDate.now(Period.NORWAY)), "q13", "Hun sa det var greit.");
        assertThat(shown.text()).contains("Skrevet ned av Berit Haugland");
        assertThat(stage.as(siv.subject()).get(talks()).text()).contains("Skrevet ned av Berit Haugland", "Hun sa det var greit.");
    }

    @Test
    void noIsAnAnswerAndNothingIsRequired() {
        var talk = ask("berit", LocalDate.now(Period.NORWAY));
        var empty = say(siv.subject(), talk);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Svar på minst én ting");
        var outside = say(siv.subject(), talk, "q1", "11", "q13", "Ordene mine");
        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.document().selectFirst("#q1-error").text()).isEqualTo("Dette er høyere enn det kan være.");
        assertThat(outside.document().selectFirst("textarea").text()).isEqualTo("Ordene mine");
        stage.as(siv.subject()).submit(talk, talk + "/refusals");
        assertThat(stage.as(siv.subject()).get(talk).text()).contains("Svaret var nei takk");
        assertThat(stage.as(siv.subject()).get(talks()).document().select(".hp-talks > li")).isEmpty();
    }

    @Test
    void whatSheAnsweredGoesAlongAsAFileThatIsReadBackAsTheSame() {
        var talk = ask("berit", LocalDate.now(Period.NORWAY));
        var open = stage.as(siv.subject()).get(talk + "/answers.json");
        assertThat(open.body()).as("nothing is answered yet").contains("in-progress").doesNotContain("answer\"");
        say(siv.subject(), talk, "q1", "3", "q13", "Det gikk for fort.");
        var file = stage.as(siv.subject()).get(talk + "/answers.json").body();
        var form = parts.getBean(TalkForms.class).of(stage.area(), null);
        assertThat(file).contains("QuestionnaireResponse", "Det gikk for fort.").doesNotContain("Siv", "Tjønnmo");
        assertThat(WritingAnswers.write(form, ReadingAnswers.read(form, file))).isEqualTo(file);
        assertThat(stage.as("kari").get(talk + "/answers.json").status()).isEqualTo(404);
    }

    @Test
    void whatWasAnsweredElsewhereIsTakenInAsItStandsOrNotAtAll() {
        var first = ask("berit", LocalDate.now(Period.NORWAY));
        say(siv.subject(), first, "q1", "3", "q13", "Det gikk for fort.");
        var file = stage.as(siv.subject()).get(first + "/answers.json").body();
        var second = ask("berit", LocalDate.now(Period.NORWAY));
        for (var wrong : new String[] {"{", file.replace("\"completed\"", "\"in-progress\""), file.replace("\"easy\"", "\"hard\""), file.replace("|", "|0.")}) {
            var refused = stage.as("berit").submit(second, second + "/brought", "json", wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.document().select("#json-error").text()).isNotBlank();
            assertThat(refused.document().select("#json").text()).as("what was pasted is kept").isNotBlank();
            assertThat(refused.document().select("details").hasAttr("open")).isTrue();
        }
        assertThat(stage.as("berit").get(second + "/answers.json").body()).as("nothing of it was kept").contains("in-progress");
        assertThat(stage.as("kari").submitRaw(talks(), talks(), "on", LocalDate.now(Period.NORWAY).toString(), "form", "ours").status()).isEqualTo(303);
        var taken = stage.as("berit").submit(second, second + "/brought", "json", file);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.text()).contains("Skrevet ned av Berit Haugland", "Det gikk for fort.");
        assertThat(stage.as(siv.subject()).get(second + "/answers.json").body()).isEqualTo(file);
    }

    @Test
    void aDayToComeIsNoTalk() {
        var refused = stage.as("berit").submit(talks(), talks(), "on", LocalDate.now(Period.NORWAY).plusDays(2).toString(), "form", "ours");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().selectFirst("#on-error").text()).contains("Velg en dag som har vært");
    }
}
