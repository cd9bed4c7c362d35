package holdepunkt.improvement.tests;

import java.util.Locale;

/** What is done with a change that was tried: taken into use, tried again in another way, or left. */
public enum Decision {

    ADOPT, ADAPT, DROP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Decision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
