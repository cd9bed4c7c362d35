package holdepunkt.improvement.mandates.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done with a decision. The latest is what is so. */
public enum Became {
    MADE, CHANGED, DONE, NOT_DONE;

    public static Optional<Became> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEnd() {
        return this == DONE || this == NOT_DONE;
    }
}
