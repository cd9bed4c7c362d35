package holdepunkt.insight.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A research project that asked for figures.
 *
 * @param reference of the approval @param body that gave it
 * @param answer    approved or refused, or null while nobody has answered
 * @param endedAt   when somebody ended it, or null
 * @param fetches   who has had the file, the latest first
 */
public record Research(UUID id, String purpose, String reference, String body, UUID fetcher, String fetcherName, LocalDate endsOn, UUID askedBy, String askedByName, Instant askedAt,
                       @Nullable String answer, @Nullable String because, @Nullable String answeredBy, @Nullable Instant endedAt, List<Fetch> fetches) {

    /** Somebody had the file. */
    public record Fetch(String by, Instant at) {}

    /** asked, refused, open or ended. */
    public String state(LocalDate today) {
        if (endedAt != null || "approved".equals(answer) && endsOn.isBefore(today)) {
            return "ended";
        } else if (answer == null) {
            return "asked";
        }
        return answer.equals("approved") ? "open" : "refused";
    }

    boolean isOpen(LocalDate today) {
        return state(today).equals("open");
    }
}
