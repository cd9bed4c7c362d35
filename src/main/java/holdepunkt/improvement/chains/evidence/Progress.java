package holdepunkt.improvement.chains.evidence;

import java.util.Locale;

/** How far a stone or a link has come. */
public enum Progress {

    NONE, SOME, GOOD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such word */
    public static Progress of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
