package holdepunkt.feedback.forms.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.feedback.forms.Samples;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor.Answer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A form stands on the shelf when a leader brings it, is open when a user representative agrees, and stops when its licence does. */
@Staged
class AFormIsUsedByLeaveTests {

    private static final String PAYLOAD = "<img src=x onerror=alert(1)>\\\"'</textarea><script>alert(2)</script>${7*7}";

    @Autowired
    Stage stage;

    @Autowired
    AskingByForms asking;

    @Autowired
    ApplicationContext parts;

    @Autowired
    Gate gate;

    private static String version(String version) throws IOException {
        return Samples.text("every-kind").replace("\"version\": \"2.1\"", "\"version\": \"" + version + "\"");
    }

    private Answer bring(String source, String citation, String json) {
        return stage.as("siri").submit("/forms/new", "/forms", "unit", stage.unit("rus").value().toString(), "source", source, "citation", citation, "json", json);
    }

    private static String path(Answer form) {
        return form.document().select("a[href$=/questionnaire]").attr("href").replace("/questionnaire", "");
    }

    @Test
    void itWaitsForARepresentativeAndIsGivenOutAsItCameIn() throws IOException {
        var version = "t" + UUID.randomUUID();
        var json = version(version);
        var brought = bring("own", "", json);
        assertThat(brought.status()).isEqualTo(200);
        assertThat(brought.text()).contains("Venter på et ja", "Alle slags spørsmål", "Svar bare hvis «1 Did you sleep?» er Ja", "Mellom 0.5 og 24", "Aldri", "er Some days eller");
        var path = path(brought);
        var out = stage.as("nils").get(path + "/questionnaire");
        assertThat(out.type()).startsWith("application/fhir+json");
        assertThat(Samples.tree(out.body())).isEqualTo(Samples.tree(json));
        assertThat(stage.as("siri").get(path).document().select("form[action$=/agreements]")).isEmpty();
        assertThat(stage.as("nils").submit(path, path + "/agreements").text()).contains("I bruk", "Nils Aasgrav");
        assertThat(bring("own", "", json).text()).contains("Versjon " + version + " ligger her fra før");
    }

    @Test
    void everyReasonIsSaidAtOnceAndWhatWasTypedIsKept() throws IOException {
        var json = version("bad").replace("\"type\": \"text\"", "\"type\": \"attachment\"").replace("answer.count()", "answer.upper()");
        var refused = bring("own", "", json);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Questionnaire.item[7].type: Dette er ikke en av verdiene som kan stå her.", "Bare tre slags summer");
        assertThat(refused.document().selectFirst("textarea[name=json]").wholeText().strip()).isEqualTo(json.strip());
        assertThat(refused.document().selectFirst("#json-error").text()).isNotEmpty();
        assertThat(bring("free", "", version("cited")).document().selectFirst("#citation-error").text()).isEqualTo("Skriv hvem som har laget skjemaet.");
        assertThat(bring("own", "", version("ours").replace("https://forms.example/every-kind", "urn:holdepunkt:form:meeting-mirror")).status()).isEqualTo(422);
        assertThat(stage.as("kari").get("/forms/new").status()).isEqualTo(404);
    }

    @Test
    void aLicensedFormStopsWhenItsLicenceDoesAndHasNoMorePlacesThanWereBought() throws IOException {
        var path = path(bring("licensed", "The Example Institute, terms on paper", version("l" + UUID.randomUUID())));
        var form = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(stage.as("nils").submit(path, path + "/agreements").text()).contains("lisensen er ikke skrevet inn");
        assertThatThrownBy(() -> ask("berit", form)).isInstanceOf(BrokenRule.class).hasMessage("forms.state.unlicensed");
        assertThat(license(path, LocalDate.now(Period.NORWAY), 1).text()).contains("I bruk", "L-42", "0 av 1 i bruk");
        ask("berit", form);
        ask("berit", form);
        assertThatThrownBy(() -> ask("per", form)).isInstanceOf(BrokenRule.class).hasMessage("forms.rule.full");
        assertThat(license(path, LocalDate.now(Period.NORWAY).minusDays(1), 5).text()).contains("lisensen er gått ut");
        assertThatThrownBy(() -> ask("berit", form)).isInstanceOf(BrokenRule.class).hasMessage("forms.state.ended");
    }

    /** The day a licence ends, what was asked and not answered is over too, and the words are kept from all but those whose licence it was. */
    @Test
    void nothingIsAskedOrShownByAFormThatHasStopped() throws IOException {
        var path = path(bring("licensed", "The Example Institute, terms on paper", version("s" + UUID.randomUUID())));
        stage.as("nils").submit(path, path + "/agreements");
        license(path, LocalDate.now(Period.NORWAY), 5);
        assertThat(stage.as("berit").get(path).text()).contains("Svar bare hvis");
        assertThat(stage.as("berit").get(path + "/questionnaire").status()).as("the file is not given on").isEqualTo(404);
        var siv = new Newcomers(stage, parts).enter();
        var talks = siv.path() + "/talks";
        var talk = stage.as("berit").submitRaw(talks, talks, "on", LocalDate.now(Period.NORWAY).toString(), "form", path.substring(path.lastIndexOf('/') + 1)).location();
        var hers = stage.as(siv.subject());
        var filled = hers.filled(talk, talk + "/answers", "q1", "false", "q4", "1");
        license(path, LocalDate.now(Period.NORWAY).minusDays(1), 5);
        assertThat(hers.raw("POST", talk + "/answers", filled, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        assertThat(hers.get(talk).text()).contains("Skjemaet er ikke i bruk lenger. Du trenger ikke svare.");
        assertThat(hers.get(siv.path()).text()).doesNotContain("Si hvordan samtalen");
        assertThat(stage.as("berit").get(talks).document().select("input[name=form]")).as("only our own is left of these").noneMatch(one -> path.endsWith(one.val()));
        assertThat(stage.as("berit").get(path).text()).contains("lisensen er gått ut", "Spørsmålene vises ikke").doesNotContain("Svar bare hvis");
        assertThat(stage.as("siri").get(path).text()).contains("Svar bare hvis");
    }

    private Answer license(String path, LocalDate until, int places) {
        return stage.as("siri").submit(path, path + "/licences", "number", "L-42", "holder", "Elvestad kommune", "endsOn", until.toString(), "places", String.valueOf(places));
    }

    private void ask(String subject, UUID form) {
        var viewer = stage.viewer(subject);
        gate.pass(Act.mine(viewer, "ask by a form"), opening -> {
            asking.ask(viewer, form);
            return Boolean.TRUE;
        });
    }

    @Test
    void theWordsOfAFormAreNeverMarkup() throws IOException {
        var json = version("x" + UUID.randomUUID()).replaceAll("\"(text|display|title|valueString|publisher)\": \"[^\"]*\"", "\"$1\": \"" + PAYLOAD.replace("\\", "\\\\").replace("$", "\\$") + "\"");
        var distinct = json.replace("{\"valueString\": \"" + PAYLOAD + "\"}, {\"valueString\"", "{\"valueString\": \"first\"}, {\"valueString\"");
        var shown = bring("own", PAYLOAD.replace("\\\"", "\""), distinct);
        assertThat(shown.status()).isEqualTo(200);
        for (var page : new String[] {path(shown), "/forms"}) {
            for (var language : new String[] {"nb", "en"}) {
                var document = stage.as("siri").inLanguage(language).get(page).document();
                assertThat(document.select("main img, main script, [onerror]")).isEmpty();
                assertThat(document.selectFirst("main").text()).contains("<img src=x onerror=alert(1)>", "${7*7}");
            }
        }
    }
}
