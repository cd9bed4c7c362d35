package holdepunkt.feedback.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.feedback.Answering;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.GivenAnswer;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.ShowingTheMirror;
import holdepunkt.feedback.Side;
import holdepunkt.feedback.acting.RaisingFindings;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answered by one who is signed in, in their own place; taken back and shown to the others by her alone. */
@Controller
class AnswersController {

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final MirrorForms forms;
    private final Besides besides;
    private final Answering answering;
    private final ShowingTheMirror showing;
    private final RaisingFindings raising;

    AnswersController(Meetings meetings, Mirrors mirrors, MirrorForms forms, Besides besides, Answering answering, ShowingTheMirror showing, RaisingFindings raising) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.forms = forms;
        this.besides = besides;
        this.answering = answering;
        this.showing = showing;
        this.raising = raising;
    }

    record ShowingForm(@Nullable String line) {}

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/answers")
    @OpenPerson("mirror_answer")
    ModelAndView answer(Opening opening, @PathVariable("meeting") UUID id, @RequestParam MultiValueMap<String, String> typed) throws BindException {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        var answer = TypedAnswer.of(forms.of(mirror.form(), mirror.version()), typed.toSingleValueMap());
        var seat = opening.own() ? null : mirrors.mine(opening, meeting, mirror).orElseThrow(() -> BrokenRule.of("mirror.rule.noPlace"));
        var side = seat == null ? Side.PERSON : Side.of(seat.role()).orElseThrow(NotOpen::new);
        var beside = TypedBeside.of(besides.of(opening.area(), mirror.id()), side, typed);
        answering.give(opening, mirror, GivenAnswer.after(side, seat == null ? null : seat.id(), "signed_in", answer.marks(), answer.line(), answer.called()).and(beside));
        return back(meeting);
    }

    /** R25: «Noen svarte for meg». */
    @PostMapping("/people/{person}/meetings/{meeting}/mirror/answers/{answer}/void")
    @OpenPerson("mirror_answer")
    ModelAndView takeBack(Opening opening, @PathVariable("meeting") UUID id, @PathVariable("answer") UUID answer) {
        var meeting = meetings.find(opening, id);
        if (!opening.own()) {
            throw new NotOpen();
        }
        answering.takeBack(opening, mirrors.find(opening, meeting), answer);
        return back(meeting);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror/showings")
    @OpenPerson("mirror")
    ModelAndView show(Opening opening, @PathVariable("meeting") UUID id, ShowingForm form) {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        showing.show(opening, mirror, "shared".equals(form.line()));
        raising.raise(opening, mirror);
        return back(meeting);
    }

    private static ModelAndView back(Meeting meeting) {
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror");
    }
}
