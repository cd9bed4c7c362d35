package holdepunkt.diary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between before and after, if she wants to say it. Neither is better. */
public enum Used {

    USED, NOT_USED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Used> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
