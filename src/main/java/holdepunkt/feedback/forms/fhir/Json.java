package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON from outside: bounded in every way it could be made to cost, no name twice, numbers as they were written. */
final class Json {

    /** Bytes; a form for people is a tenth of it. */
    static final int LARGEST = 500_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(40).maxDocumentLength(LARGEST).maxTokenCount(60_000)
            .maxNumberLength(30).maxStringLength(20_000).maxNameLength(200).build();
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static JsonNode read(String text, String resource) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new Refused(resource, Why.TOO_LARGE);
        }
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException large) {
            throw new Refused(resource, Why.TOO_LARGE);
        } catch (JacksonException unreadable) {
            throw new Refused(resource, Why.NOT_JSON);
        }
    }

    static String write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }
}
