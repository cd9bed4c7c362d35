package holdepunkt.improvement.surveys.reckoning;

import java.util.Locale;

/** What a response rate allows one to say. */
public enum Light {

    GREEN, YELLOW, RED,
    /** Fewer than are told of. */
    FEW,
    /** Asked, and not one answered. */
    NOBODY,
    /** A file did not say how many. */
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** No tendency may be read out of it. */
    public boolean isRed() {
        return this != GREEN && this != YELLOW;
    }
}
