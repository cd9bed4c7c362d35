package holdepunkt.people.page;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What she says herself beside what others wrote about her: on the same page, for whoever may read both. Drawn with {@code people/_beside}. */
public interface HerWords {

    /** @param about the row she speaks of */
    record Words(UUID about, PersonText words, Instant writtenAt) {}

    /** Oldest first; nothing where she has said nothing, or this viewer may not read it. @param rows what the page shows */
    List<Words> beside(Opening opening, Collection<UUID> rows);
}
