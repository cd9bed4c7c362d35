package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.core.Stale;
import holdepunkt.meetings.events.MeetingCancelled;
import holdepunkt.meetings.events.MeetingHeld;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a meeting a new time, place or purpose, calls it off, or says that it was held. Those who were told of it are told of a new time and of its end. */
@Component
public class ChangingMeetings {

    private final Meetings meetings;
    private final SeatGrounds grounds;
    private final InvitingSeats inviting;
    private final ApplicationEventPublisher events;

    ChangingMeetings(Meetings meetings, SeatGrounds grounds, InvitingSeats inviting, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.grounds = grounds;
        this.inviting = inviting;
        this.events = events;
    }

    /** @throws Stale when somebody changed it in between */
    public void change(Opening opening, Meeting meeting, NewMeeting wanted, long seen) {
        MeetingRules.itIsStillAhead(meeting);
        MeetingRules.itBeginsWithinAYear(wanted.beginsAt(), Instant.now());
        if (!meetings.change(opening, meeting, wanted, seen)) {
            throw new Stale();
        }
        var was = meeting.header();
        var place = wanted.place() == null ? "" : wanted.place().reveal();
        if (was.beginsAt().equals(wanted.beginsAt()) && was.minutes() == wanted.minutes() && was.place().equals(place)) {
            return;
        }
        meetings.moved(opening, meeting, wanted.beginsAt());
        var now = meetings.find(opening, meeting.id());
        now.coming().stream().filter(seat -> seat.role() == SeatRole.OBSERVER && seat.account() != null)
                .forEach(seat -> grounds.give(opening, now.header(), seat.id(), seat.role(), seat.account(), seat.role().always()));
        now.coming().stream().filter(seat -> seat.account() == null).forEach(seat -> grounds.giveGuest(opening, now.header(), seat.id(),
                GivingCodes.guest(seat.id()), java.util.List.of("identity", "meeting")));
        inviting.again(opening, now);
    }

    public void cancel(Opening opening, Meeting meeting) {
        MeetingRules.itIsStillAhead(meeting);
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        meetings.cancelled(opening, meeting, at);
        events.publishEvent(new MeetingCancelled(opening.area().value(), opening.person().value(), meeting.id(), meeting.header().beginsAt(),
                meeting.header().minutes(), at));
    }

    /** Told once; a second time changes nothing. */
    public void held(Opening opening, Meeting meeting) {
        if (meeting.isCancelled()) {
            throw holdepunkt.core.BrokenRule.of("meetings.rule.over");
        }
        if (meetings.held(opening, meeting)) {
            boolean gp = meeting.coming().stream().anyMatch(seat -> seat.role() == SeatRole.GP);
            events.publishEvent(new MeetingHeld(opening.area().value(), opening.person().value(), meeting.id(), meeting.header().kind().code(),
                    meeting.nomination(), gp, meeting.supporter().isPresent(), meeting.header().beginsAt(),
                    meeting.header().minutes(), Instant.now()));
        }
    }
}
