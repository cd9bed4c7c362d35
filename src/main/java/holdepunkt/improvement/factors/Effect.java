package holdepunkt.improvement.factors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finding does. Where those who said it did not say, neither does the map. */
public enum Effect {

    BARRIER, ENABLER, BOTH, UNSAID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Effect> of(String code) {
        return Arrays.stream(values()).filter(effect -> effect.code().equals(code)).findFirst();
    }
}
