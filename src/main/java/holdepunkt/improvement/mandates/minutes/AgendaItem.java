package holdepunkt.improvement.mandates.minutes;

import holdepunkt.improvement.mandates.decisions.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point, as it waits and as it was treated.
 *
 * @param key stays the same from meeting to meeting
 * @param heading message key of what kind it is
 * @param version how often it was written down; 0 for not yet
 * @param said the latest wording, or empty
 */
public record AgendaItem(String key, String heading, String title, String href, @Nullable LocalDate due, int version, String said, List<Decision> decided) {

    public boolean isTreated() {
        return version > 0 || !decided.isEmpty();
    }

    AgendaItem with(int version, String said) {
        return new AgendaItem(key, heading, title, href, due, version, said, decided);
    }

    AgendaItem with(List<Decision> decided) {
        return new AgendaItem(key, heading, title, href, due, version, said, decided);
    }
}
