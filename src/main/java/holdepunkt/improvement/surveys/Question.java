package holdepunkt.improvement.surveys;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is asked. @param scale five marks; otherwise answered in own words @param words by language */
public record Question(UUID id, boolean scale, Map<String, Words> words) {

    private static final List<String> INSTEAD = List.of("nb", "nn", "en");

    /** In that language, or the first there is. */
    public Words in(String language) {
        return words.containsKey(language) ? words.get(language) : INSTEAD.stream().map(words::get).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
