package holdepunkt.feedback;

import holdepunkt.core.BrokenRule;
import holdepunkt.meetings.SeatRole;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers: she herself, those who work there, or those on her side of the table. */
public enum Side {
    PERSON, STAFF, NEAR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An observer says nothing of a meeting that was not theirs. */
    public static Optional<Side> of(SeatRole role) {
        return switch (role) {
            case OBSERVER -> Optional.empty();
            case SUPPORTER, NEXT_OF_KIN -> Optional.of(NEAR);
            default -> Optional.of(STAFF);
        };
    }

    /** @throws BrokenRule where none was chosen */
    public static Side chosen(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "person" -> PERSON;
            case "staff" -> STAFF;
            case "near" -> NEAR;
            default -> throw new BrokenRule("mirror.rule.side", "side");
        };
    }
}
