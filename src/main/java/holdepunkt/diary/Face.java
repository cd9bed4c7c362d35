package holdepunkt.diary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How it felt, for those who would rather point than write. In no order, and worth nothing more than each other. */
public enum Face {

    GLAD, CALM, TIRED, HEAVY, AFRAID, ANGRY, EMPTY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Face> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
