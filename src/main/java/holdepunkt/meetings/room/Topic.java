package holdepunkt.meetings.room;

import java.util.Locale;

/** What one can look at first. In this order on every screen: a home and something to do come before treatment. */
public enum Topic {
    WORK, ACTIVITY, HOME, MONEY, OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Topic of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
