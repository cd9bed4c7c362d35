package holdepunkt.improvement.conditions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a condition hinders, helps, is asked of somebody, or stands in the short summary as a need or as what success rests on. */
public enum Sort {
    CHALLENGE, INCENTIVE, RECOMMENDATION, SUCCESS, NEED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
