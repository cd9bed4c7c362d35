package holdepunkt.people.page;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What lies beside a letter in her copy and her contact's, and in no other: everyone at the table has the letter itself. */
public interface Enclosure {

    /** @param metOn the day of the meeting @return empty where there is nothing to say, or this viewer may not see it */
    Optional<Sheet> with(Opening opening, LocalDate metOn, Texts texts);

    /** As it stands on the page and on paper. */
    record Sheet(String heading, List<String> lines) {}
}
