package holdepunkt.improvement.factors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a group found under a factor. @param line where it stands in the text it was copied from, or null */
public record Finding(UUID id, String text, Effect effect, @Nullable Integer line) {

    public static Finding of(String text, Effect effect) {
        return new Finding(UUID.randomUUID(), text, effect, null);
    }

    Finding saying(String words) {
        return new Finding(id, words, effect, line);
    }

    Finding doing(Effect other) {
        return new Finding(id, text, other, line);
    }
}
