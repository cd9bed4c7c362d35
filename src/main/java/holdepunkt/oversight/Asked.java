package holdepunkt.oversight;

import holdepunkt.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about one line of a person's log, and its answer if there is one.
 *
 * @param organisation whose officer is to answer; null where she reads of somebody who was not let in, since it would tell her where they work
 * @param words what she wrote, or null
 * @param finding part_of_work, mistake, wrong or not_found; null until it is answered
 */
public record Asked(UUID id, PersonId person, Line line, @Nullable String organisation, @Nullable String words, Instant askedAt, LocalDate answerBy,
                    @Nullable String finding, @Nullable String answer, @Nullable Instant answeredAt) {

    /** The line asked about. @param name and role of whoever looked; null where it is not to be told to her */
    public record Line(long entry, Instant at, @Nullable String name, @Nullable String role, @Nullable String unit, String dataClass, String action,
                       @Nullable String ground, boolean letIn) {}

    public boolean isAnswered() {
        return finding != null;
    }
}
