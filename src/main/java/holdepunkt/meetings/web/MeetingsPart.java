package holdepunkt.meetings.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.web.Fragment;
import holdepunkt.meetings.Meetings;
import holdepunkt.people.page.PersonPart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happens next: when, where, who comes. For those who work with her also the one click that opens the form where they sit. */
@Component
class MeetingsPart implements PersonPart {

    private final Meetings meetings;
    private final Wall wall;

    MeetingsPart(Meetings meetings, Wall wall) {
        this.meetings = meetings;
        this.wall = wall;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String dataClass() {
        return "meeting";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var ahead = meetings.ahead(opening);
        boolean mayOpen = opening.own() || opening.has("contact") || opening.has("coordinator") || opening.has("lead");
        var questions = opening.has("office") ? meetings.withoutAMeeting(opening) : List.<UUID>of();
        if (ahead.isEmpty() && !mayOpen && questions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Fragment.of("meetings/_next", "opening", opening, "meetings", ahead, "questions", questions,
                "mayOpen", mayOpen && wall.allows(opening, "meeting", Action.WRITE)));
    }
}
