package holdepunkt.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of whom the meeting is for. @param agreedBy the user representatives who have agreed to it, by name; empty until it counts @param writtenBy who put it forward, or null for the first */
public record Criteria(UUID id, int number, List<Criterion> sentences, List<String> agreedBy, @Nullable String writtenBy, Instant writtenAt) {

    /** More would not be read. */
    public static final int MOST = 10;

    /** Each sentence by its id, in order, for a form or a list. */
    public Map<String, String> in(String language) {
        var all = new LinkedHashMap<String, String>();
        sentences.forEach(sentence -> all.put(sentence.id().toString(), sentence.in(language)));
        return all;
    }

    public boolean isAgreed() {
        return !agreedBy.isEmpty();
    }
}
