package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.intake.Answer;
import holdepunkt.intake.Nominations;
import holdepunkt.meetings.events.MeetingOpened;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens the form inside a meeting that exists, from a question that was answered yes, or in an emergency. The contact and the coordinator stand on
 * their own ground and lead what they open, until someone else does; anyone else who opens one waits for her yes like every other seat.
 */
@Component
public class OpeningMeetings {

    private final Meetings meetings;
    private final AskingForSeats seats;
    private final Nominations nominations;
    private final ApplicationEventPublisher events;

    OpeningMeetings(Meetings meetings, AskingForSeats seats, Nominations nominations, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.seats = seats;
        this.nominations = nominations;
        this.events = events;
    }

    public UUID open(Opening opening, NewMeeting wanted) {
        MeetingRules.itBeginsWithinAYear(wanted.beginsAt(), Instant.now());
        MeetingRules.aNetworkMeetingComesFromAQuestionAnsweredYes(wanted, opening, wanted.nomination() != null && answeredYes(opening, wanted.nomination()));
        MeetingRules.inAnEmergencyOnlyAnEmergencyMeetingIsOpened(wanted, opening);
        // The records say the same moment as the event, so that what is told again is what was told.
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var id = meetings.add(opening, wanted, at);
        if (opening.has("emergency") && wanted.kind() == MeetingKind.EMERGENCY) {
            seats.seatInEmergency(opening, new MeetingHeader(id, opening.person(), "", wanted.beginsAt(), wanted.minutes(), wanted.way(), "", wanted.kind()));
        } else if (!opening.own() && wanted.nomination() == null) {
            seats.seatTheOpener(opening, id);
        }
        events.publishEvent(new MeetingOpened(opening.area().value(), opening.person().value(), id, wanted.kind().code(), wanted.nomination(),
                wanted.beginsAt(), at));
        return id;
    }

    private boolean answeredYes(Opening opening, UUID nomination) {
        var answer = nominations.find(opening, nomination).answer();
        return answer != null && answer.answer().equals(Answer.YES);
    }
}
