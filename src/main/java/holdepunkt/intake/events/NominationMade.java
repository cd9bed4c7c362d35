package holdepunkt.intake.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a meeting.
 *
 * @param route the kind of unit it came from, or {@code self}
 * @param urgency ordinary or same_day
 * @param criteria the ids of the written sentences that were ticked
 * @param age a band of years she was in that year, or null where her birth number is not known
 */
public record NominationMade(UUID area, UUID nomination, UUID person, String route, String urgency, UUID criteriaVersion, Set<UUID> criteria, @Nullable String age,
                             LocalDate madeOn, LocalDate answerBy)
        implements NominationEvent {

    private static final int GROWN_UP = 18;
    private static final int YOUNG = 25;
    private static final int MIDDLE = 40;
    private static final int OLD = 67;

    /** Wide enough that a band is no birthday. */
    public static @Nullable String ageBand(@Nullable Integer born, LocalDate on) {
        if (born == null) {
            return null;
        }
        int years = on.getYear() - born;
        if (years < GROWN_UP) {
            return "under_18";
        } else if (years < YOUNG) {
            return "18_24";
        } else if (years < MIDDLE) {
            return "25_39";
        }
        return years < OLD ? "40_66" : "67_up";
    }
}
