package holdepunkt.improvement.surveys;

import holdepunkt.core.BrokenRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One answer, for as long as it is whole. @param marks 1 to 5 by question @param texts own words by question */
public record Sheet(Map<UUID, Integer> marks, Map<UUID, String> texts) {

    private static final int LONGEST = 2000;

    /** What was filled in, by the field each question has on the page; what nobody asked for is not looked at. */
    public static Sheet typed(List<Question> questions, Map<String, String> typed) {
        var marks = new LinkedHashMap<UUID, Integer>();
        var texts = new LinkedHashMap<UUID, String>();
        for (var question : questions) {
            var value = typed.getOrDefault(field(question), "").strip();
            if (value.isEmpty()) {
                continue;
            }
            if (!question.scale()) {
                texts.put(question.id(), SurveyRules.saysSomething(value, field(question), LONGEST));
            } else if (value.matches("[1-5]")) {
                marks.put(question.id(), Integer.valueOf(value));
            } else {
                throw new BrokenRule("core.error.unreadable", field(question));
            }
        }
        return new Sheet(marks, texts);
    }

    /** What a question's field is called. */
    public static String field(Question question) {
        return "q-" + question.id();
    }
}
