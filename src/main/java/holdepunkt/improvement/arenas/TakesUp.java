package holdepunkt.improvement.arenas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is talked about in an arena: how the services work, single persons, or both. */
public enum TakesUp {
    WORK, PERSONS, BOTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TakesUp> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
