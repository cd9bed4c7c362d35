package holdepunkt.promises;

import java.util.Locale;

/** What became of a promise, as one side sees it. No mark is no answer. */
public enum Mark {
    KEPT, CHANGED, NOT_KEPT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    static Mark of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
