package holdepunkt.improvement.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written to a file, field by field; what is not there is not written. */
public final class Tree {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public Tree put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** A list of its own each time: one that is met twice is written as a reference, which nobody reads. */
    public <T> Tree each(String field, List<T> parts, Function<T, ?> written) {
        fields.put(field, parts.stream().map(written).collect(Collectors.toCollection(ArrayList::new)));
        return this;
    }

    public <T> Tree some(String field, List<T> parts, Function<T, ?> written) {
        return parts.isEmpty() ? this : each(field, parts, written);
    }

    public Map<String, Object> fields() {
        return fields;
    }

    public static Map<String, Object> numbered(Words words) {
        return new Tree().put("text", words.text()).put("line", words.line()).fields();
    }
}
