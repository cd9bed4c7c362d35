package holdepunkt.meetings.followup;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.web.Fragment;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.MeetingPart;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the meeting's page, from its hour: the ways to what comes after, and how it ended. */
@Component
class AfterwardsPart implements MeetingPart {

    private final Closings closings;
    private final Wall wall;

    AfterwardsPart(Closings closings, Wall wall) {
        this.closings = closings;
        this.wall = wall;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String dataClass() {
        return "meeting";
    }

    @Override
    public Optional<Fragment> on(Opening opening, Meeting meeting) {
        if (meeting.isCancelled()) {
            return Optional.empty();
        }
        var closing = closings.of(opening, meeting);
        boolean begun = closing.isBegun() || meeting.isOver() || !meeting.header().beginsAt().isAfter(Instant.now());
        return Optional.of(Fragment.of("meetings/followup/_after", "opening", opening, "meeting", meeting, "closing", closing,
                "mayFollow", begun && wall.allows(opening, "followup", Action.SEE), "mayClose", begun && wall.allows(opening, "meeting", Action.DECIDE)));
    }
}
