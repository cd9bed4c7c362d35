package holdepunkt.meetings.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.GivingCodes;
import holdepunkt.meetings.Meetings;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link for one guest: made, and read out to the one who gives it. */
@Controller
class CodeController {

    private final Meetings meetings;
    private final GivingCodes codes;

    CodeController(Meetings meetings, GivingCodes codes) {
        this.meetings = meetings;
        this.codes = codes;
    }

    @PostMapping("/people/{person}/meetings/{meeting}/seats/{seat}/code")
    @FreshSignIn
    @OpenPerson("sharing")
    ModelAndView give(Opening opening, @PathVariable("meeting") UUID id, @PathVariable("seat") UUID seat) {
        var meeting = meetings.find(opening, id);
        codes.give(opening, meeting, seat);
        return new ModelAndView("redirect:" + meeting.header().href() + "/seats/" + seat + "/code");
    }

    @GetMapping("/people/{person}/meetings/{meeting}/seats/{seat}/code")
    @FreshSignIn
    @OpenPerson(value = "sharing", action = holdepunkt.core.Action.WRITE)
    ModelAndView show(Opening opening, Page page, @PathVariable("meeting") UUID id, @PathVariable("seat") UUID seat) {
        var meeting = meetings.find(opening, id);
        return page.show("meetings/code", "meetings.code.title", "meeting", meeting, "seat", meeting.seat(seat), "path", "/at/" + codes.newest(opening, seat));
    }
}
