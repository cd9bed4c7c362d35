package holdepunkt.feedback.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What was answered, by the link of the question. A question without an answer is not there. */
public record Answers(Map<String, List<Value>> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new LinkedHashMap<String, List<Value>>();
        given.forEach((link, values) -> {
            if (!values.isEmpty()) {
                kept.put(link, List.copyOf(values));
            }
        });
        given = kept;
    }

    public List<Value> all(String link) {
        return given.getOrDefault(link, List.of());
    }

    public OptionalInt points(String link) {
        return all(link).stream().filter(Value.Whole.class::isInstance).mapToInt(value -> ((Value.Whole) value).points()).findFirst();
    }

    public Optional<String> line(String link) {
        return all(link).stream().filter(Value.Line.class::isInstance).map(value -> ((Value.Line) value).text()).findFirst();
    }

    Answers without(Iterable<String> links) {
        var left = new LinkedHashMap<>(given);
        links.forEach(left::remove);
        return new Answers(left);
    }
}
