package holdepunkt.core.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed in a form that was not accepted, and why: shown again in the same form, so that nothing is lost.
 *
 * @param errors the text to show beside each field; the empty field name stands for the form as a whole
 * @param kept whether it was kept over a sign-in: then nothing is wrong with it, it only has to be sent again
 */
public record Typed(Map<String, List<String>> values, Map<String, String> errors, boolean kept) {

    static final String ATTRIBUTE = Typed.class.getName();
    static final Typed NOTHING = new Typed(Map.of(), Map.of(), false);

    public @Nullable String value(String field) {
        var given = values.get(field);
        return given == null || given.isEmpty() ? null : given.getFirst();
    }

    static Map<String, List<String>> of(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, given) -> {
            if (!name.startsWith("_")) {
                values.put(name, List.of(given));
            }
        });
        return values;
    }
}
