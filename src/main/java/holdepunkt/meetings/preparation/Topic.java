package holdepunkt.meetings.preparation;

import java.util.Locale;

/** What one may want to have said before a meeting. None of it has to be. */
public enum Topic {
    TALK_ABOUT, NOT_TALK_ABOUT, WHO_THERE, NOT_BRING_UP, BREAKS, CHILDREN, LANGUAGE, INTERPRETER, ACTS_FOR_ME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Topic of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
