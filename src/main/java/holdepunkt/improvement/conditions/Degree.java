package holdepunkt.improvement.conditions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far something is so here, in words. Nobody has to know. */
public enum Degree {
    NONE, PARTLY, MOSTLY, WHOLLY, UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean known() {
        return this != UNKNOWN;
    }

    public static Optional<Degree> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
