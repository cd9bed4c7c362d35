package holdepunkt.improvement.tests;

import java.util.Locale;

/** How large a test is. The smallest that can teach something is the best to begin with. */
public enum Scale {

    ONE_PERSON, ONE_MEETING, FIVE, ONE_UNIT, ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Scale of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
