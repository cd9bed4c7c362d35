package holdepunkt.feedback.web;

import holdepunkt.core.Action;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.Answering;
import holdepunkt.feedback.Beside;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.GivenAnswer;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.Side;
import holdepunkt.meetings.Meetings;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Written down for somebody else, from paper or from what was told: whoever does it stands in the row and in the log as a helper. */
@Controller
class TypingController {

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final MirrorForms forms;
    private final Besides besides;
    private final Answering answering;

    TypingController(Meetings meetings, Mirrors mirrors, MirrorForms forms, Besides besides, Answering answering) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.forms = forms;
        this.besides = besides;
        this.answering = answering;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/mirror/typed")
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView page(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        return page.show("feedback/typed", "mirror.title", "meeting", meeting, "mirror", mirror, "form", forms.of(mirror.form(), mirror.version()), "own", opening.own(),
                "beside", besides.of(opening.area(), mirror.id()).filter(Beside::open).orElse(null));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/typed")
    @OpenPerson("mirror")
    ModelAndView typed(Opening opening, @PathVariable("meeting") UUID id, @RequestParam MultiValueMap<String, String> all) throws BindException {
        var typed = all.toSingleValueMap();
        notHerOwn(opening);
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        var side = Side.chosen(typed.get("side"));
        var answer = TypedAnswer.of(forms.of(mirror.form(), mirror.version()), typed);
        var beside = TypedBeside.of(besides.of(opening.area(), mirror.id()), side, all);
        answering.give(opening, mirror, GivenAnswer.after(side, null, "paper", answer.marks(), answer.line(), answer.called()).and(beside));
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror");
    }

    /** What she told instead of filling in a form. */
    @PostMapping("/people/{person}/meetings/{meeting}/mirror/talks")
    @OpenPerson("mirror")
    ModelAndView told(Opening opening, @PathVariable("meeting") UUID id, @RequestParam(name = "words", defaultValue = "") String words) {
        notHerOwn(opening);
        var meeting = meetings.find(opening, id);
        answering.told(opening, mirrors.find(opening, meeting), PersonText.of(words));
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror");
    }

    private static void notHerOwn(Opening opening) {
        if (opening.own()) {
            throw new NotOpen();
        }
    }
}
