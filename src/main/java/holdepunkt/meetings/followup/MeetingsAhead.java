package holdepunkt.meetings.followup;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.meetings.Meetings;
import holdepunkt.signals.AgendaMeetings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Her meetings to come, as places where something can be taken up. */
@Component
class MeetingsAhead implements AgendaMeetings {

    private final Meetings meetings;
    private final Wall wall;

    MeetingsAhead(Meetings meetings, Wall wall) {
        this.meetings = meetings;
        this.wall = wall;
    }

    @Override
    public List<AgendaMeeting> ahead(Opening opening) {
        return !wall.allows(opening, "meeting", Action.SEE) ? List.of()
                : meetings.ahead(opening).stream().map(one -> new AgendaMeeting(one.id(), one.header().beginsAt())).toList();
    }
}
