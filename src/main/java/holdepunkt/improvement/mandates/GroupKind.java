package holdepunkt.improvement.mandates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Those who try things out, and those who steer them. */
public enum GroupKind {
    WORKING, STEERING;

    public static Optional<GroupKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
