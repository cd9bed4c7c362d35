package holdepunkt.meetings.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.NewMeeting;
import holdepunkt.meetings.OpeningMeetings;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens the form: by one click where people already sit together, or with a time ahead. */
@Controller
class OpeningController {

    private final OpeningMeetings opens;
    private final Meetings meetings;
    private final Headers headers;

    OpeningController(OpeningMeetings opens, Meetings meetings, Headers headers) {
        this.opens = opens;
        this.meetings = meetings;
        this.headers = headers;
    }

    @PostMapping("/people/{person}/meetings/now")
    @OpenPerson("meeting")
    ModelAndView now(Opening opening, @RequestParam("kind") String kind) {
        return to(opening, opens.open(opening, NewMeeting.now(MeetingKind.of(kind))));
    }

    @GetMapping("/people/{person}/meetings/new")
    @OpenPerson("meeting")
    ModelAndView form(Opening opening, Page page, @RequestParam(name = "nomination", required = false) @Nullable UUID nomination) {
        return page.show("meetings/new", "meetings.new.title", "header", headers.of(opening), "opening", opening, "nomination", nomination);
    }

    @PostMapping("/people/{person}/meetings")
    @OpenPerson("meeting")
    ModelAndView open(Opening opening, @Valid MeetingForm form) {
        return to(opening, opens.open(opening, form.toMeeting(form.nomination() == null ? null : MeetingKind.NETWORK, form.nomination())));
    }

    /** Who opened it without a ground of her own waits for the yes, like everyone else. */
    private ModelAndView to(Opening opening, UUID id) {
        boolean seen = meetings.all(opening).stream().anyMatch(meeting -> meeting.id().equals(id));
        return new ModelAndView("redirect:/people/" + opening.person() + (seen || opening.has("emergency") ? "/meetings/" + id : ""));
    }
}
