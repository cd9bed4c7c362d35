package holdepunkt.improvement.chains.evidence;

import java.util.Locale;

/** Which way a piece of evidence speaks. What speaks against is as welcome as what supports. */
public enum Side {

    SUPPORTS, SPEAKS_AGAINST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
