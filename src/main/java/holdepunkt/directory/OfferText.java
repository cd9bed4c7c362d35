package holdepunkt.directory;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands about an offer. @param words by language; bokmål is always there @param lowThreshold whether one comes as one is */
public record OfferText(Map<String, Words> words, @Nullable String phone, boolean lowThreshold) {

    /** In one language. */
    public record Words(String name, String forWhom, String wayIn) {}

    public Words bokmaal() {
        return words.get("nb");
    }

    public Optional<Words> in(String language) {
        return Optional.ofNullable(words.get(language));
    }
}
