package holdepunkt.meetings.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a meeting cannot close yet. The database takes no line that lacks {@code responsible} or {@code kind}; the two stay, so that a looser
 * rule for lines one day does not close a meeting.
 *
 * @param reason a word of {@code meetings.lacks}
 * @param line the decision it is about, or null
 */
public record Lack(String reason, @Nullable UUID line) {

    /** Where it is put right, below the meeting's own address. */
    public String where() {
        return switch (reason) {
            case "responsible", "kind" -> "/room";
            case "follow_up" -> "/followup";
            case "letter", "letter_given", "contact", "leader" -> "/letter";
            default -> "/closing";
        };
    }
}
