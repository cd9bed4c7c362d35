package holdepunkt.improvement.chains.evidence;

import java.util.Locale;

/** What kind of source something comes from. Two quotations from users are two of one kind. */
public enum Source {

    NUMBERS, USER_VOICES, STAFF_VOICES, DOCUMENTS, TESTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people think of it: worth hearing, and never enough by itself. */
    public boolean isOpinion() {
        return this == USER_VOICES || this == STAFF_VOICES;
    }
}
