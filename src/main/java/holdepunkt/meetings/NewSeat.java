package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat somebody asks for.
 *
 * @param account   who shall sit there, or null for a guest
 * @param guest     the guest's name, or null
 * @param way       room, phone or video
 * @param callNow   health_care or crisis_plan, when an emergency lets the seat be called before her yes
 * @param student   whether it is a student
 * @param insteadOf the seat it takes over, or null
 */
public record NewSeat(SeatRole role, @Nullable AccountId account, @Nullable PersonText guest, String way, @Nullable String callNow, boolean student,
                      @Nullable UUID insteadOf) {

    public static NewSeat of(SeatRole role, AccountId account) {
        return new NewSeat(role, account, null, "room", null, false, null);
    }

    public static NewSeat guest(SeatRole role, PersonText name, String way) {
        return new NewSeat(role, null, name, way, null, false, null);
    }
}
