package holdepunkt.feedback.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.feedback.Beside;
import holdepunkt.feedback.GivenAnswer;
import holdepunkt.feedback.Side;
import holdepunkt.feedback.forms.Sums;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import holdepunkt.feedback.forms.web.FormErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BindException;

/** What was typed in the fields of the form beside the mirror. Left untouched it is no answer, and nothing of it is asked for. */
final class TypedBeside {

    private TypedBeside() {}

    /** @throws BrokenRule when it is typed in and is not asked by here any more @throws BindException with a reason for each field that cannot stand */
    static Optional<GivenAnswer.ByForm> of(Optional<Beside> asked, Side side, Map<String, List<String>> typed) throws BindException {
        var fields = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> {
            if (name.startsWith(Beside.FIELDS) && values.stream().anyMatch(value -> !value.isBlank())) {
                fields.put(name.substring(Beside.FIELDS.length()), values);
            }
        });
        if (fields.isEmpty() || typed.containsKey("no")) {
            return Optional.empty();
        }
        var beside = asked.filter(one -> one.isAskedOf(side)).orElseThrow(() -> BrokenRule.of("mirror.rule.beside"));
        var answers = Sums.added(beside.form(), FormErrors.answers(beside.form(), fields, Beside.FIELDS));
        return answers.given().isEmpty() ? Optional.empty() : Optional.of(new GivenAnswer.ByForm(beside.id(), PersonText.of(WritingAnswers.withQuestions(beside.form(), answers))));
    }
}
