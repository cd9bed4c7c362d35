package holdepunkt.meetings;

import holdepunkt.consent.SharingWithSeat;
import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import java.time.Duration;
import java.time.Instant;
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

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    private final Openings openings;
    private final SharingWithSeat sharing;

    SeatGrounds(Openings openings, SharingWithSeat sharing) {
        this.openings = openings;
        this.sharing = sharing;
    }

    /** By her yes. */
    void allow(Opening opening, MeetingHeader meeting, UUID seat, SeatRole role, AccountId holder, List<String> classes) {
        openings.end(opening.area(), seat);
        sharing.allow(opening.area(), opening.person(), holder, role.ground(), Set.copyOf(classes), seat, until(meeting, role));
    }

    /** Where somebody stands on a ground of their own, or a day was moved that she has said yes to. */
    void give(Opening opening, MeetingHeader meeting, UUID seat, SeatRole role, AccountId holder, List<String> classes) {
        openings.end(opening.area(), seat);
        openings.give(opening.area(), opening.person(), holder, role.ground(), classes, seat, until(meeting, role));
    }

    /** By link: until the day is over. */
    void giveGuest(Opening opening, MeetingHeader meeting, UUID seat, AccountId guest, List<String> classes) {
        openings.end(opening.area(), seat);
        openings.give(opening.area(), opening.person(), guest, "seat", classes, seat, meeting.midnight());
    }

    void end(Opening opening, UUID seat) {
        openings.end(opening.area(), seat);
    }

    private static Instant until(MeetingHeader meeting, SeatRole role) {
        return role == SeatRole.OBSERVER ? meeting.midnight() : meeting.beginsAt().plus(HALF_A_YEAR);
    }
}
