package holdepunkt.meetings.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.AnsweringSeats;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Her yes and no, seat by seat, and a chair that is taken away. */
@Controller
class SeatAnswerController {

    private final Meetings meetings;
    private final AnsweringSeats answering;

    SeatAnswerController(Meetings meetings, AnsweringSeats answering) {
        this.meetings = meetings;
        this.answering = answering;
    }

    @PostMapping("/people/{person}/meetings/{meeting}/seats/{seat}/yes")
    @FreshSignIn
    @OpenPerson("sharing")
    ModelAndView yes(Opening opening, Page page, @PathVariable("meeting") UUID id, @PathVariable("seat") UUID seat,
                     @RequestParam(name = "lets", required = false) @Nullable List<String> lets,
                     @RequestParam(name = "oneService", required = false) @Nullable String oneService,
                     @RequestParam(name = "language", required = false) @Nullable String language) {
        var meeting = meetings.find(opening, id);
        answering.yes(opening, meeting, seat, lets == null ? List.of() : lets, oneService != null,
                opening.own() || language == null ? page.lang() : language);
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/seats/{seat}/no")
    @OpenPerson("sharing")
    ModelAndView no(Opening opening, @PathVariable("meeting") UUID id, @PathVariable("seat") UUID seat) {
        var meeting = meetings.find(opening, id);
        answering.no(opening, meeting, seat);
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/seats/{seat}/end")
    @OpenPerson("sharing")
    ModelAndView end(Opening opening, @PathVariable("meeting") UUID id, @PathVariable("seat") UUID seat) {
        var meeting = meetings.find(opening, id);
        answering.end(opening, meeting, seat);
        return back(meeting);
    }

    private static ModelAndView back(Meeting meeting) {
        return new ModelAndView("redirect:" + meeting.header().href() + "/seats");
    }
}
