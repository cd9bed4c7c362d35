package holdepunkt.improvement.mandates.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an idea is answered with. */
public enum IdeaOutcome {
    YES, NOT_NOW, NO;

    public static Optional<IdeaOutcome> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
