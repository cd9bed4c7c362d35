package holdepunkt.improvement.conditions.models;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an area does with a model. */
public enum Stance {
    WE_USE, WE_CONSIDER, NOT_HERE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stance> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
