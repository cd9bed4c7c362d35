package holdepunkt.improvement.arenas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** At which height of the services an arena meets, from those who decide to those who work with one person at a time. */
public enum LevelKind {
    STRATEGIC, MIDDLE, OPERATIONAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LevelKind> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
