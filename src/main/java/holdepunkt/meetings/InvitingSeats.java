package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.meetings.events.MeetingInvited;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who have a seat with her yes. A seat she has not answered is told nothing. */
@Component
public class InvitingSeats {

    private final Seats seats;
    private final ApplicationEventPublisher events;

    InvitingSeats(Seats seats, ApplicationEventPublisher events) {
        this.seats = seats;
        this.events = events;
    }

    /** All who come and have not been told of the meeting as it now stands. @return how many */
    public int all(Opening opening, Meeting meeting) {
        MeetingRules.itIsStillAhead(meeting);
        var untold = meeting.coming().stream().filter(seat -> seat.invited() < meeting.changes()).toList();
        untold.forEach(seat -> tell(opening, meeting, seat));
        return untold.size();
    }

    /** Those who were told before, of what has changed. */
    void again(Opening opening, Meeting meeting) {
        meeting.coming().stream().filter(seat -> seat.isInvited() && seat.invited() < meeting.changes()).forEach(seat -> tell(opening, meeting, seat));
    }

    private void tell(Opening opening, Meeting meeting, Seat seat) {
        seats.invited(opening, meeting, seat.id(), meeting.changes());
        events.publishEvent(new MeetingInvited(opening.area().value(), opening.person().value(), meeting.id(), seat.id(), meeting.changes(), Instant.now()));
    }
}
