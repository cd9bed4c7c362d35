package holdepunkt.meetings.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.ChangingMeetings;
import holdepunkt.meetings.Meetings;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new time, place or purpose; calling it off; saying that it was held. */
@Controller
class ChangeController {

    private final Meetings meetings;
    private final ChangingMeetings changing;

    ChangeController(Meetings meetings, ChangingMeetings changing) {
        this.meetings = meetings;
        this.changing = changing;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/change")
    @OpenPerson("meeting")
    ModelAndView form(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        return page.show("meetings/change", "meetings.change.title", "opening", opening, "meeting", meetings.find(opening, id));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/change")
    @OpenPerson("meeting")
    ModelAndView change(Opening opening, @PathVariable("meeting") UUID id, @Valid MeetingForm form) {
        var meeting = meetings.find(opening, id);
        changing.change(opening, meeting, form.toMeeting(meeting.header().kind(), meeting.nomination()), form.seen());
        return new ModelAndView("redirect:" + meeting.header().href());
    }

    @PostMapping("/people/{person}/meetings/{meeting}/cancellation")
    @OpenPerson("meeting")
    ModelAndView cancel(Opening opening, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        changing.cancel(opening, meeting);
        return new ModelAndView("redirect:" + meeting.header().href());
    }
}
