package holdepunkt.improvement.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a lesson is about. */
public enum Theme {
    PRACTICE, PARTICIPATION, ORGANISATION, EDUCATION, RESEARCH;

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
