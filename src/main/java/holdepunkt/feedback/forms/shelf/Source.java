package holdepunkt.feedback.forms.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose words a form is in: our own, somebody else's by licence, or somebody else's that are free to use. */
public enum Source {
    OWN, LICENSED, FREE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Source> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Source::code).toList();
    }
}
