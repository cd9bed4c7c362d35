package holdepunkt.improvement.incidents.exchange;

import holdepunkt.improvement.incidents.readings.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What goes out, field by field; what is not there is not written. */
final class Tree {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Tree put(String field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            fields.put(field, value);
        }
        return this;
    }

    <T> Tree each(String field, List<T> values, Function<T, ?> written) {
        if (!values.isEmpty()) {
            fields.put(field, new ArrayList<Object>(values.stream().map(written).toList()));
        }
        return this;
    }

    Tree passages(String field, List<Passage> passages) {
        return each(field, passages, Tree::passage);
    }

    static Map<String, Object> passage(Passage passage) {
        return new Tree().put("line", passage.line()).put("text", passage.text()).done();
    }

    Map<String, Object> done() {
        return fields;
    }
}
