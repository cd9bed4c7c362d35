package holdepunkt.diary;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something she wants, in her own words. Nobody else sets one, and none is reached or missed: there is what she says now, what she said before, and
 * what happened on the way.
 *
 * @param words newest first
 * @param events oldest first; one that went the other way is one of them, told as she tells it
 * @param putDown whether she has put it down
 */
public record Goal(UUID id, List<Told> words, List<Told> events, boolean putDown) {

    /** What she wrote, and when. */
    public record Told(PersonText text, Instant at) {}

    public PersonText now() {
        return words.getFirst().text();
    }

    public List<Told> before() {
        return words.subList(1, words.size());
    }
}
