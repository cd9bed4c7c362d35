package holdepunkt.notices;

import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.Seat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asked at the moment of sending: is it still this account's to be told, and is it still so? */
@Component
class StillTheirs {

    private final Meetings meetings;
    private final Accounts accounts;

    StillTheirs(Meetings meetings, Accounts accounts) {
        this.meetings = meetings;
        this.accounts = accounts;
    }

    /** What it is about, for the calendar. @param meeting the meeting as it now stands */
    record Told(Meeting meeting, boolean withCalendar) {}

    Optional<Told> of(Opening opening, Notice notice) {
        var all = meetings.all(opening);
        boolean hers = accounts.ofPerson(opening.area().value(), opening.person().value()).filter(notice.account()::equals).isPresent();
        return notice.kind().equals("seat_asked")
                ? all.stream().filter(meeting -> hers && meeting.isAhead() && waits(meeting, notice)).findFirst().map(meeting -> new Told(meeting, false))
                : all.stream().filter(meeting -> meeting.id().equals(notice.subject()) && isNow(meeting, notice) && (hers || sits(opening, meeting, notice)))
                        .findFirst().map(meeting -> new Told(meeting, true));
    }

    private static boolean waits(Meeting meeting, Notice notice) {
        return meeting.table().stream().anyMatch(seat -> seat.id().equals(notice.subject()) && seat.waitsForHer());
    }

    /** A newer change has a notice of its own. */
    private static boolean isNow(Meeting meeting, Notice notice) {
        return meeting.isCancelled() ? notice.turn().equals("cancelled") : notice.turn().equals(Integer.toString(meeting.changes()));
    }

    private boolean sits(Opening opening, Meeting meeting, Notice notice) {
        return meeting.coming().stream().filter(seat -> seat.account() != null && seat.account().value().equals(notice.account())).map(Seat::id)
                .anyMatch(seat -> accounts.stands(opening.area(), seat, notice.account()));
    }
}
