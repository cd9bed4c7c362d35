package holdepunkt.directory;

import holdepunkt.core.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    List<Stale.Difference> differences(OfferText now) {
        var found = new ArrayList<Stale.Difference>();
        differ(found, "name", "directory.offer.name", now.bokmaal().name(), bokmaal().name());
        differ(found, "forWhom", "directory.offers.forWhom", now.bokmaal().forWhom(), bokmaal().forWhom());
        differ(found, "wayIn", "directory.offers.wayIn", now.bokmaal().wayIn(), bokmaal().wayIn());
        differ(found, "phone", "directory.offers.phone", now.phone(), phone);
        return found;
    }

    private static void differ(List<Stale.Difference> found, String field, String key, @Nullable String now, @Nullable String wanted) {
        if (!Objects.equals(now, wanted)) {
            found.add(new Stale.Difference(field, key, now == null ? "" : now, wanted == null ? "" : wanted));
        }
    }
}
