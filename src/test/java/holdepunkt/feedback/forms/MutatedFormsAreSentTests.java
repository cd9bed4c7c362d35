package holdepunkt.feedback.forms;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever a leader sends as a form, and whatever is sent as an answer to one, is taken in or refused on a page. It is never a fault. */
@Staged
class MutatedFormsAreSentTests {

    private static final boolean FULL = "full".equals(System.getProperty("holdepunkt.size"));
    private static final int CASES = FULL ? 20_000 : 160;
    /** A sign-in may change so much in a minute. */
    private static final int EACH = 200;
    private static final long SEED = 31207;
    private static final List<String> TYPED = List.of("", " ", "1", "2", "11", "-1", "999999999999", "true", "maybe", "2026-02-30", "2026-02-28", "3,5", "1e9", "\u202egnp", "<b>", "a\nb", "x".repeat(5_000));

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final Random random = new Random(SEED);
    private final Mutating mutating = new Mutating(random);
    private final Map<Integer, Integer> answers = new HashMap<>();
    private int wrong;

    @Test
    void nothingIsAFault() throws IOException {
        forms(CASES / 2);
        answers(CASES - CASES / 2);
        assertThat(answers.keySet()).as("some were taken in, some refused").contains(303, 422);
        Guards.report("mutated-forms-sent", CASES, wrong, 160, SEED, "answers=" + answers);
    }

    private void forms(int count) throws IOException {
        var samples = List.of(Samples.text("every-kind"), Samples.shipped("talk-mirror-1").replace("urn:holdepunkt:", "urn:elvestad:"));
        Visitor siri = null;
        for (int i = 0; i < count; i++) {
            siri = i % EACH == 0 ? stage.as("siri") : siri;
            var json = mutating.mutate(samples.get(random.nextInt(2)).replaceFirst("\"version\"\\s*:\\s*\"[^\"]*\"", "\"version\": \"" + UUID.randomUUID() + "\""));
            saw(send(siri, "/forms/new", "/forms", Map.of("unit", stage.unit("rus").value().toString(), "source", "own", "citation", "", "json", json)));
        }
    }

    /** One talk, asked about by a form of every kind, and sent answers that fit it more or less. */
    private void answers(int count) throws IOException {
        var json = Samples.text("every-kind").replace("\"version\": \"2.1\"", "\"version\": \"" + UUID.randomUUID() + "\"");
        var path = send(stage.as("siri"), "/forms/new", "/forms", Map.of("unit", stage.unit("rus").value().toString(), "source", "own", "citation", "", "json", json)).location();
        stage.as("nils").submit(path, path + "/agreements");
        var fields = List.copyOf(ReadingForms.read(json).fields().values());
        var siv = new Newcomers(stage, parts).enter();
        String talk = null;
        Visitor berit = null;
        for (int i = 0; i < count; i++) {
            berit = i % EACH == 0 ? stage.as("berit") : berit;
            talk = talk == null ? asked(siv, path.substring(path.lastIndexOf('/') + 1)) : talk;
            var answer = send(berit, talk, talk + "/answers", typed(fields));
            saw(answer);
            talk = answer.status() == 303 ? null : talk;
        }
    }

    private String asked(Newcomer siv, String form) {
        return stage.as("berit").submitRaw(siv.path() + "/talks", siv.path() + "/talks", "on", LocalDate.now(Period.NORWAY).toString(), "form", form).location();
    }

    private Map<String, String> typed(List<String> fields) {
        var typed = new HashMap<String, String>();
        boolean mostlyRight = random.nextInt(5) == 0;
        fields.forEach(field -> typed.put(random.nextInt(9) == 0 ? field + "-other" : field, mostlyRight ? "1" : TYPED.get(random.nextInt(TYPED.size()))));
        return typed;
    }

    private static Visitor.Answer send(Visitor visitor, String form, String to, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putAll(Map.of("_csrf", visitor.token(), "_form", form));
        all.put("_once", UUID.randomUUID().toString());
        return visitor.raw("POST", to, all, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private void saw(Visitor.Answer answer) {
        answers.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500 || answer.status() == 429) {
            wrong++;
        }
    }
}
