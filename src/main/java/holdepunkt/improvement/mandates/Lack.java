package holdepunkt.improvement.mandates;

import java.util.Locale;

/** Why a group does not stand, and so decides nothing. */
public enum Lack {
    CLOSED, NO_MANDATE, MANDATE_AHEAD, MANDATE_OVER, NO_REPRESENTATIVE, NOT_OPENED;

    public String key() {
        return "mandates.lack." + name().toLowerCase(Locale.ROOT);
    }
}
