package holdepunkt.feedback.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.forms.AnswerRules;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.Wrong;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed on a page with the questions of the mirror. Fields that are not of the form are not looked at.
 *
 * @param marks empty where the answer is no
 */
record TypedAnswer(Map<String, Integer> marks, PersonText line, PersonText called) {

    private static final int LONGEST_NAME = 60;

    /** @throws BrokenRule beside the first field that cannot stand */
    static TypedAnswer of(Form form, Map<String, String> typed) {
        if (typed.containsKey("no")) {
            return new TypedAnswer(Map.of(), PersonText.of(""), PersonText.of(""));
        }
        var given = new LinkedHashMap<String, List<Value>>();
        var marks = new LinkedHashMap<String, Integer>();
        MirrorForms.marked(form).forEach(item -> {
            var points = typed.getOrDefault(form.fields().get(item.link()), "");
            if (!points.isBlank()) {
                marks.put(item.link(), whole(points, form.fields().get(item.link())));
                given.put(item.link(), List.of(new Value.Whole(marks.get(item.link()))));
            }
        });
        var written = MirrorForms.written(form);
        var line = written.map(item -> typed.getOrDefault(form.fields().get(item.link()), "").strip()).orElse("");
        written.filter(item -> !line.isEmpty()).ifPresent(item -> given.put(item.link(), List.of(new Value.Line(line))));
        AnswerRules.wrong(form, new Answers(given)).stream().findFirst().ifPresent(wrong -> {
            var field = form.fields().getOrDefault(wrong.link(), "");
            throw wrong.reason() == Wrong.Reason.TOO_LONG ? new BrokenRule("core.error.tooLong", field, form.item(wrong.link()).maxLength())
                    : new BrokenRule("core.error.unreadable", field);
        });
        if (marks.isEmpty()) {
            throw new BrokenRule("mirror.rule.nothing", form.fields().get(MirrorForms.marked(form).getFirst().link()));
        }
        return new TypedAnswer(marks, PersonText.of(line), called(typed.getOrDefault("called", "")));
    }

    private static int whole(String points, String field) {
        if (!points.matches("-?\\d{1,3}")) {
            throw new BrokenRule("core.error.unreadable", field);
        }
        return Integer.parseInt(points);
    }

    private static PersonText called(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new BrokenRule("core.error.tooLong", "called", LONGEST_NAME);
        }
        return PersonText.of(name);
    }
}
