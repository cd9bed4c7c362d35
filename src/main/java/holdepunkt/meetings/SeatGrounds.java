package holdepunkt.meetings;

import holdepunkt.consent.SharingWithSeat;
import holdepunkt.consent.Told;
import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a seat opens, and until when: half a year for those who work on what was decided, the day of the meeting for an observer and for a guest who
 * comes by link. Written in the transaction of her yes; taken back by the seat's id.
 */
@Component
class SeatGrounds {

    private final Openings openings;
    private final SharingWithSeat sharing;

    SeatGrounds(Openings openings, SharingWithSeat sharing) {
        this.openings = openings;
        this.sharing = sharing;
    }

    /** By her yes. */
    void allow(Opening opening, MeetingHeader meeting, Seat seat, List<String> classes, Told told) {
        openings.end(opening.area(), seat.id());
        sharing.allow(opening, seat.account(), told, seat.role().ground(), Set.copyOf(classes), seat.id(), seat.role().until(meeting));
    }

    /** Where somebody stands on a ground of their own, or a day was moved that she has said yes to. */
    void give(Opening opening, MeetingHeader meeting, UUID seat, SeatRole role, AccountId holder, List<String> classes) {
        openings.end(opening.area(), seat);
        openings.give(opening.area(), opening.person(), holder, role.ground(), classes, seat, role.until(meeting));
    }

    /** By link: until the day is over. */
    void giveGuest(Opening opening, MeetingHeader meeting, UUID seat, AccountId guest, List<String> classes) {
        openings.end(opening.area(), seat);
        openings.give(opening.area(), opening.person(), guest, "seat", classes, seat, meeting.midnight());
    }

    void end(Opening opening, UUID seat) {
        openings.end(opening.area(), seat);
    }
}
