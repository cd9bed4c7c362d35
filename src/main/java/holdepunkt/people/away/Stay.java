package holdepunkt.people.away;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time she is not free, that has not ended.
 *
 * @param kind prison or involuntary
 * @param outOn when she is let out as far as anyone knows, or null
 * @param phoneUntil the last day her phone is taken, or null while she has it
 * @param consentsAsked whether she was asked again about what she said yes to here
 */
public record Stay(UUID id, String kind, LocalDate begunOn, @Nullable LocalDate outOn, @Nullable LocalDate phoneUntil, boolean consentsAsked, List<Handing> handings) {

    /** What was put in her hand. @param hand contact or prison_health */
    public record Handing(String hand, String who, LocalDate on) {}

    public boolean isPrison() {
        return kind.equals("prison");
    }
}
