package holdepunkt.core.web;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module puts on the first page after sign-in: what waits for this viewer. One that is empty for most says so by {@link holdepunkt.core.page.SilentUnless}, and is asked only
 * when it may not be.
 */
public interface DeskCard {

    /** Lower comes first. */
    int order();

    /** Message key of the heading. */
    String heading();

    /** What waits now, most urgent first. One SQL statement. */
    List<Item> waiting(Viewer viewer);

    /**
     * One thing that waits.
     *
     * @param person whom it is about, or null; goes into the log before the desk is shown
     * @param text a whole line, in words
     * @param by when it should be done, or null
     */
    record Item(@Nullable PersonId person, String text, String detail, String href, @Nullable Instant by) {}
}
