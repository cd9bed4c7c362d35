package holdepunkt.improvement.conditions.models;

import java.util.Locale;

/** Where a model comes from: municipalities, research, the one that joins them, or this area. */
public enum Family {
    MUNICIPAL, RESEARCH, THIRD, OWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
