package holdepunkt.feedback.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import holdepunkt.feedback.forms.fhir.Refused;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import holdepunkt.feedback.forms.fhir.WritingForms;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a form or as answers is taken in whole or refused with a place and a reason. Nothing else ever happens. */
class MutatedFormsTests {

    private static final int CASES = "full".equals(System.getProperty("holdepunkt.size")) ? 20_000 : 4_000;
    private static final long SEED = 25743;
    private static final List<String> TYPED = List.of("", " ", "1", "2", "11", "-1", "999999999999", "true", "2026-02-30", "2026-02-28", "3,5", "1e9", "\u0000", "\ud800", "<b>", "a\nb", "x".repeat(5_000));

    private int taken;

    @Test
    void aMutatedFormOrAnswerIsTakenInWholeOrRefusedWithReasons() throws IOException {
        var random = new Random(SEED);
        var mutating = new Mutating(random);
        var forms = List.of(Samples.text("every-kind"), Samples.shipped("meeting-mirror-1"));
        var form = Samples.everyKind();
        var answers = Samples.text("every-kind-answered");
        int wrong = 0;
        for (int i = 0; i < CASES; i++) {
            boolean asForm = i % 2 == 0;
            var json = mutating.mutate(asForm ? forms.get(random.nextInt(2)) : answers);
            wrong += holds(() -> {
                if (asForm) {
                    form(json, random);
                } else {
                    answers(form, json);
                }
            }) ? 0 : 1;
        }
        assertThat(taken).as("some are still forms and answers, or nothing was tried").isGreaterThan(CASES / 50);
        Guards.report("mutated-forms", CASES, wrong, 4_000, SEED, "taken=" + taken);
    }

    private static boolean holds(Runnable one) {
        try {
            one.run();
            return true;
        } catch (Refused refused) {
            return !refused.refusals().isEmpty() && refused.refusals().stream().allMatch(refusal -> !refusal.path().isEmpty() && refusal.what().length() <= 200);
        } catch (RuntimeException | StackOverflowError fault) {
            fault.printStackTrace();
            return false;
        }
    }

    private void form(String json, Random random) {
        var form = ReadingForms.read(json);
        taken++;
        var out = WritingForms.write(form);
        assertThat(WritingForms.write(ReadingForms.read(out))).isEqualTo(out);
        assertThat(Samples.tree(out)).isEqualTo(Samples.tree(json));
        Map<String, List<String>> typed = new HashMap<>();
        form.fields().values().forEach(field -> typed.put(field, List.of(TYPED.get(random.nextInt(TYPED.size())))));
        var read = TypedAnswers.read(form, typed);
        if (read.wrong().isEmpty()) {
            assertThat(ReadingAnswers.read(form, WritingAnswers.write(form, read.answers())).answers()).isEqualTo(read.answers());
        }
    }

    private void answers(Form form, String json) {
        var answered = ReadingAnswers.read(form, json);
        taken++;
        assertThat(Samples.tree(WritingAnswers.write(form, answered))).isEqualTo(Samples.tree(json));
    }

    @Test
    void whatWouldCostAThousandTimesItsSizeIsRefused() {
        for (var costly : List.of("[".repeat(100_000), "{\"resourceType\":\"Questionnaire\",\"url\":" + "1".repeat(100_000) + "}", "\"" + "x".repeat(600_000) + "\"",
                "{\"resourceType\":\"Questionnaire\",\"status\":\"a\",\"status\":\"b\"}", "")) {
            assertThatThrownBy(() -> ReadingForms.read(costly)).isInstanceOf(Refused.class);
        }
    }
}
