package holdepunkt.improvement.arenas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of organisation a partner is: the kinds of the directory, and two it does not have. */
public enum Side {
    MUNICIPALITY, HEALTH_TRUST, NAV, GP_OFFICE, USER_ORGANISATION, NEXT_OF_KIN, VOLUNTEER, OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Side> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
