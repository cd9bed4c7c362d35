package holdepunkt.meetings.followup.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.followup.ClosingMeetings;
import holdepunkt.meetings.followup.Closings;
import holdepunkt.meetings.followup.Near;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The end of a meeting: what is missing, named at once, and the ways out. */
@Controller
class ClosingController {

    private final Meetings meetings;
    private final Closings closings;
    private final ClosingMeetings closing;
    private final Near near;

    ClosingController(Meetings meetings, Closings closings, ClosingMeetings closing, Near near) {
        this.meetings = meetings;
        this.closings = closings;
        this.closing = closing;
        this.near = near;
    }

    record WordForm(@NotBlank @Size(max = 1000) String because) {}

    record StepForm(@Nullable UUID contact, @NotBlank @Size(max = 1000) String step) {}

    record PlanForm(@NotBlank @Size(max = 1000) String plan, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate nextTry) {}

    @GetMapping("/people/{person}/meetings/{meeting}/closing")
    @OpenPerson(value = "meeting", action = Action.DECIDE)
    ModelAndView page(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        return page.show("meetings/followup/closing", "closing.title", "opening", opening, "meeting", meeting, "closing", closings.of(opening, meeting),
                "lacks", closings.lacks(meeting, "ordinary"), "early", closings.lacks(meeting, "left_early"), "near", near.of(opening, meeting),
                "leads", opening.has("lead") || opening.has("coordinator"), "supports", meeting.seats(opening.viewer().account(), SeatRole.SUPPORTER));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/closing")
    @OpenPerson(value = "meeting", action = Action.DECIDE)
    ModelAndView close(Opening opening, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        closing.close(opening, meeting);
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/closing/words")
    @OpenPerson(value = "meeting", action = Action.DECIDE)
    ModelAndView leftEarly(Opening opening, @PathVariable("meeting") UUID id, @Valid WordForm form) {
        var meeting = meetings.find(opening, id);
        closing.leftEarly(opening, meeting, PersonText.of(form.because()));
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/closing/next-step")
    @OpenPerson(value = "meeting", action = Action.DECIDE)
    ModelAndView emergency(Opening opening, @PathVariable("meeting") UUID id, @Valid StepForm form) {
        var meeting = meetings.find(opening, id);
        closing.emergency(opening, meeting, form.contact() == null ? null : new AccountId(form.contact()), PersonText.of(form.step()));
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/closing/contact-plan")
    @OpenPerson(value = "meeting", action = Action.DECIDE)
    ModelAndView nobodyMet(Opening opening, @PathVariable("meeting") UUID id, @Valid PlanForm form) {
        var meeting = meetings.find(opening, id);
        closing.nobodyMet(opening, meeting, PersonText.of(form.plan()), form.nextTry());
        return back(meeting);
    }

    private static ModelAndView back(Meeting meeting) {
        return new ModelAndView("redirect:" + meeting.header().href() + "/closing");
    }
}
