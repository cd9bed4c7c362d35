package holdepunkt.feedback.forms.web;

import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.TypedAnswers;
import holdepunkt.feedback.forms.fhir.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** What cannot stand, beside the field it is about. */
public final class FormErrors {

    private FormErrors() {}

    /** @throws BindException with a reason for each field that cannot stand */
    public static Answers answers(Form form, Map<String, List<String>> typed) throws BindException {
        return answers(form, typed, "");
    }

    /** @param before what stands before the name of each field on the page, and no more in what is typed */
    public static Answers answers(Form form, Map<String, List<String>> typed, String before) throws BindException {
        var read = TypedAnswers.read(form, typed);
        var errors = new BindException(read, "answers");
        read.wrong().forEach(wrong -> errors.addError(error(before + form.fields().getOrDefault(wrong.link(), ""), wrong.reason().key())));
        if (errors.hasErrors()) {
            throw errors;
        }
        return read.answers();
    }

    /** The first stands beside the field; those that follow have their places below it. */
    public static BindException of(List<Refusal> refusals) {
        var errors = new BindException(refusals, "form");
        for (int i = 0; i < refusals.size(); i++) {
            var one = refusals.get(i);
            errors.addError(error(i == 0 ? "json" : "json-" + i, one.why().key(), one.path(), one.what()));
        }
        return errors;
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError("form", field, null, false, null, arguments, "{" + key + "}");
    }
}
