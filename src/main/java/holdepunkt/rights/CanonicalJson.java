package holdepunkt.rights;

import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in one form only: UTF-8, keys in order, no room between. So that the same content is the same bytes. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private CanonicalJson() {}

    static String write(Map<String, ?> content) {
        return MAPPER.writeValueAsString(content);
    }

    static SortedMap<String, Object> read(String text) {
        return MAPPER.readValue(text, new TypeReference<>() {});
    }
}
