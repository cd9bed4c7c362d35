package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.AccountId;
import holdepunkt.improvement.mandates.Seat;

/** Somebody who sat in the group when the list was written. @param represents whether as its user representative @param present whether there */
public record Attending(AccountId account, String name, boolean represents, boolean present) {

    static Attending of(Seat seat, boolean present) {
        return new Attending(seat.account(), seat.name(), seat.represents(), present);
    }

    Attending told(boolean there) {
        return new Attending(account, name, represents, there);
    }
}
