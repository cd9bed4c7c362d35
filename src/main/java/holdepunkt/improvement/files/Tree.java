package holdepunkt.improvement.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written to a file, field by field, in the order they are put. */
public final class Tree {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Nothing is not written. */
    public Tree put(String field, @Nullable Object value) {
        return value == null ? this : orNull(field, value);
    }

    /** A text that may be empty, and then is not written. */
    public Tree said(String field, @Nullable String text) {
        return text == null || text.isEmpty() ? this : orNull(field, text);
    }

    /** Written even where there is nothing. */
    public Tree orNull(String field, @Nullable Object value) {
        fields.put(field, bare(value));
        return this;
    }

    /** A list of its own each time: one that is met twice is written as a reference, which nobody reads. */
    public <T> Tree each(String field, List<T> parts, Function<T, ?> written) {
        return orNull(field, parts.stream().map(written).map(Tree::bare).collect(Collectors.toCollection(ArrayList::new)));
    }

    public Tree each(String field, List<?> parts) {
        return orNull(field, new ArrayList<>(parts));
    }

    /** No parts, no field. */
    public <T> Tree some(String field, List<T> parts, Function<T, ?> written) {
        return parts.isEmpty() ? this : each(field, parts, written);
    }

    public Tree some(String field, List<?> parts) {
        return parts.isEmpty() ? this : each(field, parts);
    }

    /** As a file. */
    public String yaml() {
        return YamlFile.write(fields);
    }

    private static @Nullable Object bare(@Nullable Object value) {
        return value instanceof Tree tree ? tree.fields : value;
    }
}
