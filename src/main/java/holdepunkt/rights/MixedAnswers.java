package holdepunkt.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers to one form, as FHIR has them, in which nobody's can be followed from one question to the next. */
final class MixedAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MixedAnswers() {}

    /** As many as there were, each question's answers in order of their words. */
    static List<String> of(List<String> responses) {
        var read = responses.stream().map(JSON::readTree).toList();
        byQuestion(read).values().forEach(answered -> {
            var answers = answered.stream().map(item -> item.get("answer")).sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
            for (int at = 0; at < answers.size(); at++) {
                answered.get(at).set("answer", answers.get(at));
            }
        });
        return read.stream().map(JSON::writeValueAsString).toList();
    }

    /** As one, to be read: each question once, with all its answers. */
    static String together(List<String> responses) {
        var one = JSON.createObjectNode();
        var items = one.putArray("item");
        byQuestion(responses.stream().map(JSON::readTree).toList()).values().forEach(answered -> {
            var item = items.addObject();
            Stream.of("linkId", "text").filter(answered.getFirst()::has).forEach(name -> item.set(name, answered.getFirst().get(name)));
            var answers = item.putArray("answer");
            answered.forEach(said -> said.get("answer").forEach(answers::add));
        });
        return responses.isEmpty() ? "" : JSON.writeValueAsString(one);
    }

    private static Map<String, List<ObjectNode>> byQuestion(List<JsonNode> responses) {
        var answered = new LinkedHashMap<String, List<ObjectNode>>();
        responses.forEach(response -> within(response, item -> answered.computeIfAbsent(item.path("linkId").asString(""), link -> new ArrayList<>()).add(item)));
        return answered;
    }

    private static void within(JsonNode parent, Consumer<ObjectNode> found) {
        parent.path("item").forEach(item -> {
            if (item instanceof ObjectNode question && item.path("answer").isArray()) {
                found.accept(question);
            }
            within(item, found);
        });
    }
}
