package holdepunkt.meetings.followup;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows a meeting, as it stands.
 *
 * @param on the day somebody asks how it went, or null until it is set
 * @param suggested the day the letter named, or null
 * @param outcomes words of {@code meetings.follow_up_outcome.outcome}
 */
public record FollowUp(@Nullable LocalDate on, @Nullable String owner, @Nullable LocalDate suggested, List<Told> told, List<String> outcomes) {

    /** She was asked how it was. @param askedBy a name, or null when she wrote on her own */
    public record Told(@Nullable String askedBy, String moment, String coped, @Nullable PersonText words, boolean byHerWord, Instant at) {}
}
