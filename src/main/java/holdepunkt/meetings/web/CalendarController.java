package holdepunkt.meetings.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.invitation.CalendarFile;
import holdepunkt.meetings.invitation.Invitations;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The invitation as those see it who have it: on her page's calendar file, and by a link for the guest who has no sign-in. */
@Controller
class CalendarController {

    private final Meetings meetings;
    private final Invitations invitations;

    CalendarController(Meetings meetings, Invitations invitations) {
        this.meetings = meetings;
        this.invitations = invitations;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/calendar")
    @OpenPerson("meeting")
    ModelAndView calendar(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        return file(meetings.find(opening, id), page);
    }

    @GetMapping("/at/{code}")
    @OpenByCode("meeting-seat")
    ModelAndView guest(Opening opening, Page page, @PathVariable("code") String code) {
        return page.show("meetings/guest", "meetings.meeting.title", "meeting", itsMeeting(opening), "code", code,
                "letter", opening.grounds().stream().anyMatch(ground -> ground.dataClass().equals("letter")));
    }

    @GetMapping("/at/{code}/calendar")
    @OpenByCode("meeting-seat")
    ModelAndView guestCalendar(Opening opening, Page page) {
        return file(itsMeeting(opening), page);
    }

    private Meeting itsMeeting(Opening opening) {
        return meetings.all(opening).stream().findFirst().orElseThrow(NotOpen::new);
    }

    private ModelAndView file(Meeting meeting, Page page) {
        var file = invitations.toFetch(meeting, page.lang());
        return new ModelAndView(new Download(file.bytes(), file.contentType(), CalendarFile.FILE_NAME));
    }
}
