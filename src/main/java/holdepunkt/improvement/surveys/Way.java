package holdepunkt.improvement.surveys;

import java.util.Locale;

/** How a group is reached: a code for each who is invited, one for all of them, or on paper only. */
public enum Way {

    EACH, ONE, NONE;

    public static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
