package holdepunkt.meetings.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.AskingForSeats;
import holdepunkt.meetings.InvitingSeats;
import holdepunkt.meetings.Meetings;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is to be there: hers to answer, others' to ask for. */
@Controller
class SeatsController {

    private final Meetings meetings;
    private final AskingForSeats asking;
    private final InvitingSeats inviting;
    private final Wall wall;

    SeatsController(Meetings meetings, AskingForSeats asking, InvitingSeats inviting, Wall wall) {
        this.meetings = meetings;
        this.asking = asking;
        this.inviting = inviting;
        this.wall = wall;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/seats")
    @OpenPerson("meeting")
    ModelAndView show(Opening opening, Page page, @PathVariable("meeting") UUID id, @RequestParam(name = "q", defaultValue = "") String words) {
        var meeting = meetings.find(opening, id);
        boolean mayAsk = wall.allows(opening, "meeting", Action.WRITE) && meeting.isAhead();
        var found = mayAsk && !words.isBlank() ? asking.whoCouldCome(opening, words) : List.of();
        return page.show("meetings/seats", "meetings.seats.title", "opening", opening, "meeting", meeting, "words", words, "found", found,
                "mayAsk", mayAsk, "mayShare", wall.allows(opening, "sharing", Action.WRITE));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/seats")
    @OpenPerson("meeting")
    ModelAndView ask(Opening opening, @PathVariable("meeting") UUID id, @Valid SeatForm form) {
        var meeting = meetings.find(opening, id);
        asking.ask(opening, meeting, form.toSeat());
        return new ModelAndView("redirect:" + meeting.header().href() + "/seats");
    }

    @PostMapping("/people/{person}/meetings/{meeting}/invitations")
    @OpenPerson("meeting")
    ModelAndView invite(Opening opening, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        inviting.all(opening, meeting);
        return new ModelAndView("redirect:" + meeting.header().href() + "/seats");
    }
}
