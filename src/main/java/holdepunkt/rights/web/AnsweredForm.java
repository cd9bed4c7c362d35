package holdepunkt.rights.web;

import holdepunkt.core.web.Texts;
import holdepunkt.rights.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered by a form, which is kept as FHIR: each question with what was said. */
final class AnsweredForm {

    private static final Set<String> PLACES = Set.of("feedback.talk_answer.answers", "feedback.answer.beside");

    private AnsweredForm() {}

    /** Empty where the column holds something else. */
    static Map<String, String> of(Row row, String column, Texts texts) {
        var said = new LinkedHashMap<String, String>();
        if (PLACES.contains(row.table() + "." + column) && row.values().get(column) instanceof String text && text.startsWith("{")) {
            within(said, JsonMapper.shared().readTree(text), texts);
        }
        return said;
    }

    private static void within(Map<String, String> said, JsonNode parent, Texts texts) {
        parent.path("item").forEach(item -> {
            var words = item.path("answer").valueStream().flatMap(answer -> answer.propertyStream()).map(value -> words(value.getValue(), texts)).collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                said.put(item.path("text").asString(item.path("linkId").asString("")), words);
            }
            within(said, item, texts);
        });
    }

    private static String words(JsonNode value, Texts texts) {
        if (value.isBoolean()) {
            return texts.t(value.booleanValue() ? "forms.yes" : "forms.no");
        }
        if (value.isObject()) {
            return value.has("value") ? (value.path("value").asString("") + " " + value.path("unit").asString("")).strip() : value.path("display").asString(value.path("code").asString(""));
        }
        return value.asString("");
    }
}
