package holdepunkt.meetings.room;

import holdepunkt.core.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone at the table.
 *
 * @param seat null for herself
 * @param account null for a guest without sign-in here
 * @param role the seat's role, {@code her} for herself
 * @param how the latest word on how they are there, or null when nothing is noted
 * @param answer the latest answer to «this is how I understood it», or null
 * @param words what they added, or null
 */
public record Voice(@Nullable UUID seat, @Nullable AccountId account, String name, @Nullable String unit, String role, @Nullable String how,
                    @Nullable String answer, @Nullable String words) {

    public boolean hers() {
        return seat == null;
    }

    /** As a form names them. */
    public String key() {
        return seat == null ? "her" : seat.toString();
    }

    /** Whether what they heard differs, or they are not sure and said why. */
    public boolean differs() {
        return words != null && ("not_quite".equals(answer) || "unknown".equals(answer));
    }
}
