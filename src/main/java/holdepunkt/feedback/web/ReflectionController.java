package holdepunkt.feedback.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.acting.OtherWays;
import holdepunkt.feedback.acting.ReflectionLeaders;
import holdepunkt.meetings.Meetings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody from outside is named for the talk about what differed; and she says it in another way where no meeting is planned. */
@Controller
class ReflectionController {

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final ReflectionLeaders leaders;
    private final OtherWays others;

    ReflectionController(Meetings meetings, Mirrors mirrors, ReflectionLeaders leaders, OtherWays others) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.leaders = leaders;
        this.others = others;
    }

    record WhoForm(@Nullable UUID who, @Size(max = 60) @Nullable String typed) {}

    record SayingForm(@Size(max = 1000) @Nullable String words) {}

    @GetMapping("/people/{person}/meetings/{meeting}/mirror/reflection")
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView page(Opening opening, Page page, @PathVariable("meeting") UUID id, @RequestParam(name = "q", defaultValue = "") String typed) {
        var meeting = meetings.find(opening, id);
        mirrors.find(opening, meeting);
        return page.show("feedback/reflection", "mirror.title", "meeting", meeting, "typed", typed, "people", leaders.outside(opening, meeting, typed));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/reflection")
    @OpenPerson("mirror")
    ModelAndView name(Opening opening, @PathVariable("meeting") UUID id, @Valid WhoForm form) {
        var meeting = meetings.find(opening, id);
        leaders.name(opening, meeting, mirrors.find(opening, meeting), form.typed() == null ? "" : form.typed(), form.who() == null ? null : new AccountId(form.who()));
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror");
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/sayings")
    @OpenPerson("mirror")
    ModelAndView say(Opening opening, @PathVariable("meeting") UUID id, @Valid SayingForm form) {
        var meeting = meetings.find(opening, id);
        others.say(opening, mirrors.find(opening, meeting), PersonText.of(form.words() == null ? "" : form.words()));
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror");
    }
}
