package holdepunkt.promises;

import holdepunkt.core.BrokenRule;
import java.util.Arrays;
import java.util.Locale;

/** What became of a promise, as one side sees it. No mark is no answer. */
public enum Mark {
    KEPT, CHANGED, NOT_KEPT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BrokenRule for any other word */
    public static Mark of(String word) {
        return Arrays.stream(values()).filter(mark -> mark.word().equals(word)).findFirst().orElseThrow(() -> new BrokenRule("promises.rule.mark", "mark"));
    }
}
