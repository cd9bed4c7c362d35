package holdepunkt.improvement.tests;

import java.util.Locale;

/** What came, held against what was predicted. */
public enum Outcome {

    AS_PREDICTED, PARTLY, OTHERWISE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
