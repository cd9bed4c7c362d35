package holdepunkt.improvement.incidents;

import java.util.Locale;

/** What may give somebody away. The earlier ones are surer, and are looked for first. */
public enum FindingKind {

    NUMBER_OF_SOMEBODY, EMAIL, PHONE, ONLINE, ADDRESS, DATE, AGE, FULL_NAME, NAME, PLACE, COMBINATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Never kept, whatever is answered: it is made to find one person. */
    public boolean hard() {
        return this == NUMBER_OF_SOMEBODY || this == EMAIL || this == PHONE || this == FULL_NAME;
    }
}
