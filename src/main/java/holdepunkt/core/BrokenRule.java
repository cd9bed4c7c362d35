package holdepunkt.core;

import java.util.List;

/**
 * A rule of the field that what was asked would break, named by its message key. Answered with 422 beside the field, with what was typed kept.
 *
 * @see #field the form field it belongs to, or the empty string for the form as a whole
 */
public final class BrokenRule extends RuntimeException {

    private final String key;
    private final String field;
    private final List<Object> arguments;

    public BrokenRule(String key, String field, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public static BrokenRule of(String key) {
        return new BrokenRule(key, "");
    }

    public String key() {
        return key;
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
