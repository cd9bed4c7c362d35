package holdepunkt.improvement.mandates;

import holdepunkt.core.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What somebody typed, without what stands round it. */
public final class Said {

    private Said() {}

    /** @throws BrokenRule when it is empty or longer than that */
    public static String something(@Nullable String text, String field, int most) {
        var words = orNothing(text, field, most);
        if (words.isEmpty()) {
            throw new BrokenRule("core.error.missing", field);
        }
        return words;
    }

    /** @throws BrokenRule when it is longer than that */
    public static String orNothing(@Nullable String text, String field, int most) {
        var words = text == null ? "" : text.strip();
        if (words.length() > most) {
            throw new BrokenRule("mandates.rule.length", field, most);
        }
        return words;
    }
}
