package holdepunkt.improvement.chains.national;

import java.util.Locale;

/** Where a part of a chain that was taken up comes from: as it was above, changed here, or made here. */
public enum Standing {

    INHERITED, CHANGED, OWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
