package holdepunkt.insight.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Figures as they were published.
 *
 * @param what    of which page and part, in codes
 * @param until   counted is what happened before this day; for one that grows by steps, the day it was published
 * @param k       fewer persons were hidden
 * @param figures each by its code, as digits or a colon
 * @param notes   what was found wrong later, the oldest first
 */
public record Release(UUID id, String what, LocalDate until, int k, Instant at, Map<String, String> figures, List<Note> notes) {

    /** Something that was put right in the records after it was published. */
    public record Note(String words, String by, Instant at) {}

    /** The figure, or a colon where it was not among those published. */
    public String figure(String key) {
        return figures.getOrDefault(key, ":");
    }
}
