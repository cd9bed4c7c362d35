package holdepunkt.consent;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How her yes was given: for what, here by herself or said to somebody, and in which language it was explained.
 *
 * @param purpose a word of {@link Yes#PURPOSES}
 * @param informedBy who wrote down what she said, or null where she pressed herself
 * @param language one of {@link #LANGUAGES}
 */
public record Told(String purpose, @Nullable AccountId informedBy, String language) {

    public static final List<String> LANGUAGES = List.of("nb", "nn", "en", "se", "other");

    public Told {
        if (!LANGUAGES.contains(language)) {
            throw new BrokenRule("core.error.missing", "language");
        }
    }

    /** By herself if she is the one who looks, otherwise said to whoever does. */
    public static Told in(Opening opening, String purpose, String language) {
        return new Told(purpose, opening.own() ? null : opening.viewer().account(), language);
    }

    String given() {
        return informedBy == null ? "here" : "said";
    }
}
