package holdepunkt.improvement.conditions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The four types of framework conditions, in the order files name them. */
public enum ConditionType {
    ORGANISATIONAL, PROFESSIONAL, ECONOMIC, LEGAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConditionType> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
