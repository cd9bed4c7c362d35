package holdepunkt.improvement.arenas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the person it is about, or somebody who represents persons, is at the table. */
public enum WhoMeets {
    NOBODY, REPRESENTATIVE, PERSON, BOTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WhoMeets> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
