package holdepunkt.meetings.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.JtePages;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.MeetingPart;
import holdepunkt.meetings.Meetings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One meeting: when, where, who comes, and what each part of the work puts here. */
@Controller
class MeetingController {

    private final Meetings meetings;
    private final List<MeetingPart> parts;
    private final Wall wall;
    private final JtePages templates;

    MeetingController(Meetings meetings, List<MeetingPart> parts, Wall wall, JtePages templates) {
        this.meetings = meetings;
        this.parts = parts.stream().sorted(Comparator.comparingInt(MeetingPart::order)).toList();
        this.wall = wall;
        this.templates = templates;
    }

    @GetMapping("/people/{person}/meetings/{meeting}")
    @OpenPerson("meeting")
    ModelAndView show(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var shown = parts.stream().filter(part -> wall.allows(opening, part.dataClass(), Action.SEE)).map(part -> part.on(opening, meeting))
                .flatMap(Optional::stream).map(fragment -> templates.content(page, fragment)).toList();
        return page.show("meetings/meeting", "meetings.meeting.title", "opening", opening, "meeting", meeting, "parts", shown,
                "mayChange", wall.allows(opening, "meeting", Action.WRITE), "mayShare", wall.allows(opening, "sharing", Action.WRITE));
    }
}
