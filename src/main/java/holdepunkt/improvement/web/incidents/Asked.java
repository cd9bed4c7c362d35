package holdepunkt.improvement.web.incidents;

import holdepunkt.core.web.Page;
import holdepunkt.improvement.incidents.Marked;
import holdepunkt.improvement.incidents.Question;
import holdepunkt.improvement.incidents.Screening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the check asks about in a form that was not accepted, field by field.
 *
 * @param field empty for what stands together over the whole story
 * @param text with what was found marked
 * @param questions each once over the whole form
 */
public record Asked(String field, List<Marked> text, List<Question> questions) {

    /** Of what was typed; nothing where nothing was sent yet. @param before keys of what was answered for earlier */
    static List<Asked> of(Page page, List<String> fields, String around, Set<String> before) {
        var typed = new LinkedHashMap<String, String>();
        fields.stream().filter(field -> page.typed().value(field) != null).forEach(field -> typed.put(field, page.value(field, null)));
        var asked = new ArrayList<Asked>();
        var seen = new HashSet<>(before);
        if (typed.isEmpty()) {
            return asked;
        }
        var questions = Screening.questions(typed, around);
        questions.stream().map(Question::field).distinct().forEach(field -> {
            var here = questions.stream().filter(question -> question.field().equals(field)).toList();
            var fresh = here.stream().filter(question -> question.finding().hard() || seen.add(question.finding().key())).toList();
            if (!fresh.isEmpty()) {
                asked.add(new Asked(field, Marked.of(here.getFirst().text(), fresh.stream().map(Question::finding).toList()), fresh));
            }
        });
        return asked;
    }

    /** The whole story is not written out again for what stands together. */
    public boolean whole() {
        return field.isEmpty();
    }
}
