package holdepunkt.feedback.acting;

import java.util.Locale;

/** What can be too large or too low in a mirror. */
public enum Measure {
    GAP, LOW_HERS, LOW_STAFF, APART, MISSING;

    /** The kind of the signal that comes of it. */
    public String kind() {
        return "mirror_" + name().toLowerCase(Locale.ROOT);
    }
}
