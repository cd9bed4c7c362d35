package holdepunkt.improvement.chains.evidence;

import java.util.Locale;

/** How sure one may be. Low is never called more than that it probably contributed; nothing here is ever called proved. */
public enum Confidence {

    LOW, MEDIUM, HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such word */
    public static Confidence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
