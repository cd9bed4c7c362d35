package holdepunkt.feedback.web;

import holdepunkt.core.Action;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.Answering;
import holdepunkt.feedback.GivenAnswer;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.Pictures;
import holdepunkt.feedback.acting.RaisingFindings;
import holdepunkt.meetings.Meetings;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** She is asked once more, away from the room, and what happened between is written down with it. */
@Controller
class AgainController {

    private static final int LONGEST = 1000;

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final MirrorForms forms;
    private final Pictures pictures;
    private final Answering answering;
    private final RaisingFindings raising;

    AgainController(Meetings meetings, Mirrors mirrors, MirrorForms forms, Pictures pictures, Answering answering, RaisingFindings raising) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.forms = forms;
        this.pictures = pictures;
        this.answering = answering;
        this.raising = raising;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/mirror/again")
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView page(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        return page.show("feedback/again", "mirror.title", "meeting", meeting, "form", forms.of(mirror.form(), mirror.version()),
                "done", opening.own() || Instant.now().isAfter(mirror.againUntil()) || pictures.of(opening, mirror).again() != null, "early", Instant.now().isBefore(mirror.againFrom()), "from", mirror.againFrom(), "longest", LONGEST);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/again")
    @OpenPerson("mirror")
    ModelAndView again(Opening opening, @PathVariable("meeting") UUID id, @RequestParam Map<String, String> typed) {
        if (opening.own()) {
            throw new NotOpen();
        }
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        var between = typed.getOrDefault("between", "");
        if (between.length() > LONGEST) {
            throw new holdepunkt.core.BrokenRule("core.error.tooLong", "between", LONGEST);
        }
        var answer = TypedAnswer.of(forms.of(mirror.form(), mirror.version()), typed);
        answering.give(opening, mirror, GivenAnswer.again(answer.marks(), answer.line(), PersonText.of(between)));
        if (!mirror.onlyHers()) {
            raising.raise(opening, mirror);
        }
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror");
    }
}
