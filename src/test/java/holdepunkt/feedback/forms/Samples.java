package holdepunkt.feedback.forms;

import holdepunkt.feedback.forms.fhir.ReadingForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form with every kind of question and rule, and answers to it. */
public final class Samples {

    static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Samples() {}

    public static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/feedback/" + name + ".json"));
    }

    static String shipped(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/feedback/forms/" + name + ".json"));
    }

    static Form everyKind() throws IOException {
        return ReadingForms.read(text("every-kind"));
    }

    /** The tree with extensions in one order: FHIR gives their order no meaning. */
    public static JsonNode tree(String json) {
        var tree = MAPPER.readTree(json);
        sort(tree);
        return tree;
    }

    private static void sort(JsonNode node) {
        node.forEach(Samples::sort);
        if (node instanceof ObjectNode object && object.get("extension") instanceof ArrayNode extensions) {
            var sorted = new ArrayList<JsonNode>();
            extensions.forEach(sorted::add);
            sorted.sort(Comparator.comparing(one -> one.path("url").asString("") + one.path("extension").path(1).path("valueCode").asString("")));
            object.set("extension", MAPPER.createArrayNode().addAll(sorted));
        }
    }
}
