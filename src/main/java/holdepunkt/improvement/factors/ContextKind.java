package holdepunkt.improvement.factors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where something that helps or hinders is found, by the tool of Darnton and Horne (2013). */
public enum ContextKind {

    INDIVIDUAL, SOCIAL, MATERIAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContextKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
