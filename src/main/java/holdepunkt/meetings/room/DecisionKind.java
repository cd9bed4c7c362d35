package holdepunkt.meetings.room;

import java.util.Locale;

/** What a line can be. A bare «refused» does not exist: a no shows the way on, and what nobody took goes to the leader. */
public enum DecisionKind {
    /** Someone in the room does it. */
    I_DO,
    /** Someone in the room applies, and somebody named answers by a day. */
    WE_APPLY,
    /** No to this here, and this is how she applies and complains. */
    NO_HERE,
    /** Nobody took it. */
    NOBODY_TOOK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is bound by it. */
    public boolean promises() {
        return this == I_DO || this == WE_APPLY;
    }

    public static DecisionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
