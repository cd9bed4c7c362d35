package holdepunkt.improvement.learning;

import java.time.Instant;
import java.util.UUID;

/** Something a group learned, as it is told now. @param version how often it has been worded */
public record Lesson(UUID id, int version, Told told, String by, Instant at) {

    /**
     * What is told.
     *
     * @param otherwise what one would do otherwise, or empty
     * @param link where to read more: a page here or elsewhere, or empty
     * @param linkWords what that is called, or empty
     */
    public record Told(Theme theme, String title, String tried, String outcome, String otherwise, String link, String linkWords) {}

    /** As it stands in her reading list. */
    public String item() {
        return "lesson/" + id;
    }
}
