package holdepunkt.feedback.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import holdepunkt.feedback.forms.fhir.Refused;
import holdepunkt.feedback.forms.fhir.ShippedForms;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which questions are asked, which answers stand, and which forms are refused for what. */
class WhatIsAskedTests {

    private final Form form = Samples.everyKind();

    WhatIsAskedTests() throws IOException {}

    private TypedAnswers typed(String... links) {
        var fields = form.fields();
        var typed = new HashMap<String, List<String>>();
        for (int i = 0; i < links.length; i += 2) {
            typed.put(links[i].endsWith("-other") ? fields.get(links[i].replace("-other", "")) + "-other" : fields.get(links[i]), List.of(links[i + 1]));
        }
        return TypedAnswers.read(form, typed);
    }

    @Test
    void aQuestionWithAConditionIsAskedWhenItHolds() {
        assertThat(typed("slept", "false", "down", "1").wrong()).isEmpty();
        assertThat(typed("slept", "true", "down", "1").wrong()).containsExactly(new Wrong("hours", Wrong.Reason.MISSING));
        assertThat(typed("slept", "false", "hours", "7", "down", "1").answers().all("hours")).as("left behind").isEmpty();
        assertThat(typed("slept", "false", "down", "2", "nights", "3", "who-other", "The dog", "when", "2026-02-28").answers().all("when")).as("both hold").hasSize(1);
        assertThat(typed("slept", "false", "down", "2", "nights", "2", "who-other", "The dog", "when", "2026-02-28").answers().all("when")).as("one of two").isEmpty();
        assertThat(typed("slept", "false", "down", "1", "nights", "3", "who", "1", "when", "2026-02-28").answers().all("when")).as("who was not asked").isEmpty();
    }

    @Test
    void anAnswerOutsideItsQuestionDoesNotStand() {
        var wrong = typed("slept", "maybe", "down", "9", "nights", "8", "when", "2019-12-31", "name", "x".repeat(41), "weight", "heavy", "who", "7", "how", "12").wrong();
        assertThat(wrong).containsExactlyInAnyOrder(new Wrong("slept", Wrong.Reason.NOT_THIS_KIND), new Wrong("down", Wrong.Reason.NOT_AN_OPTION), new Wrong("nights", Wrong.Reason.TOO_HIGH),
                new Wrong("name", Wrong.Reason.TOO_LONG), new Wrong("weight", Wrong.Reason.NOT_THIS_KIND), new Wrong("how", Wrong.Reason.TOO_HIGH));
    }

    @Test
    void aSumWithAPartMissingIsNoSum() {
        assertThat(Sums.of(form, typed("slept", "false", "down", "3").answers())).containsOnlyKeys("count");
        assertThat(Sums.of(form, typed("slept", "false", "down", "3", "glad", "1").answers()).get("mood")).isEqualByComparingTo("4.5");
        var added = Sums.added(form, typed("slept", "false", "down", "3", "glad", "1").answers());
        assertThat(added.all("mood")).containsExactly(new Value.Fraction(new BigDecimal("4.5")));
        assertThat(ReadingAnswers.read(form, WritingAnswers.write(form, added)).answers()).isEqualTo(added);
    }

    @Test
    void aSliderHasItsPointsAndItsEnds() {
        assertThat(form.item("how").points()).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(form.item("how").beside("lower", "en")).contains("Bad");
        for (var shipped : List.of(ShippedForms.MEETING, ShippedForms.TALK)) {
            assertThat(shipped.questions()).hasSize(5);
            assertThat(shipped.questions().subList(0, 4)).allSatisfy(item -> {
                assertThat(item.points()).hasSize(11);
                for (var language : List.of("nb", "nn", "en")) {
                    assertThat(item.words(language)).endsWith("?");
                    assertThat(item.beside("lower", language)).isPresent();
                    assertThat(item.beside("upper", language)).isPresent();
                }
            });
            assertThat(shipped.every().stream().filter(item -> item.text() != null)).allSatisfy(item -> assertThat(item.text().translations()).containsOnlyKeys("nn", "en"));
        }
    }

    @Test
    void eachRefusalNamesItsPlaceAndReason() throws IOException {
        var whole = Samples.text("every-kind");
        var samples = Map.ofEntries(Map.entry("\"type\": \"text\"|\"type\": \"attachment\"", Why.NOT_ONE_OF), Map.entry("\"answerOption\": [{\"valueString\"|\"answerValueSet\": \"http://x\", \"answerOption\": [{\"valueString\"", Why.UNKNOWN_FIELD),
                Map.entry("\"question\": \"slept\"|\"question\": \"more\"", Why.CONDITION_NOT_BEFORE), Map.entry("\"answerBoolean\": true}], \"required\"|\"answerString\": \"x\"}], \"required\"", Why.CONDITION_OTHER_KIND),
                Map.entry("\"enableBehavior\": \"any\"|\"repeats\": true", Why.NOT_JSON), Map.entry(", \"enableBehavior\": \"any\"|", Why.HOW_CONDITIONS_JOIN),
                Map.entry("answer.count()|answer.upper()", Why.UNKNOWN_SUM), Map.entry("'slept'\\|'down'|'mood'\\|'later'", Why.SUM_OF_LATER), Map.entry("\"valueInteger\": 7|\"valueInteger\": -7", Why.LIMITS),
                Map.entry("\"linkId\": \"more\"|\"linkId\": \"name\"", Why.TWICE), Map.entry("\"type\": \"group\"|\"type\": \"group\", \"repeats\": true", Why.GROUP_REPEATS),
                Map.entry("minValue|hidden", Why.UNKNOWN_EXTENSION), Map.entry("\"Questionnaire\"|\"Patient\"", Why.NOT_THIS_RESOURCE), Map.entry("\"text\": \"Anything more?\"|\"prefix\": \"9\"", Why.MISSING),
                Map.entry("Anything more?|Any\\\\u0007thing", Why.HIDDEN_SIGNS), Map.entry("\"valueDecimal\": 24|\"valueDecimal\": 1e99", Why.NUMBER_TOO_LARGE), Map.entry("\"2020-01-01\"|\"2020-13-01\"", Why.NOT_A_DATE));
        samples.forEach((change, why) -> {
            var parts = change.split("(?<!\\\\)\\|", -1);
            var changed = whole.replace(parts[0].replace("\\|", "|"), parts[1].replace("\\|", "|").replace("\\\\", "\\"));
            assertThat(changed).as(change).isNotEqualTo(whole);
            assertThatThrownBy(() -> ReadingForms.read(changed)).as(change).isInstanceOfSatisfying(Refused.class,
                    refused -> assertThat(refused.refusals()).anyMatch(one -> one.why() == why && one.path().startsWith("Questionnaire")));
        });
    }
}
