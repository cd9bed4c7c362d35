package holdepunkt.feedback.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.Answering;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.GivenAnswer;
import holdepunkt.feedback.MirrorCodes;
import holdepunkt.feedback.MirrorCodes.Kind;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Side;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** On any phone, without sign-in: the code is typed, the questions are answered, and nothing can be read. */
@Controller
class CodeAnswerController {

    private final MirrorCodes codes;
    private final MirrorForms forms;
    private final Besides besides;
    private final Answering answering;

    CodeAnswerController(MirrorCodes codes, MirrorForms forms, Besides besides, Answering answering) {
        this.codes = codes;
        this.forms = forms;
        this.besides = besides;
        this.answering = answering;
    }

    @GetMapping("/m")
    @OpenToAll(because = "whoever was at a meeting types the code they were given")
    ModelAndView enter(Page page, @RequestParam(name = "code", defaultValue = "") String code) {
        var digits = code.replaceAll("\\s", "");
        return digits.matches("\\d{6}|\\d{9}") ? new ModelAndView("redirect:/m/" + digits)
                : page.show("feedback/enter", "mirror.title", "wrong", !digits.isEmpty());
    }

    @GetMapping("/m/thanks")
    @OpenToAll(because = "whoever has answered is thanked, and nothing else is said")
    ModelAndView thanks(Page page) {
        return page.show("feedback/thanks", "mirror.title");
    }

    @GetMapping("/m/{code}")
    @OpenByCode("mirror")
    ModelAndView ask(Page page, @PathVariable("code") String code) {
        var opened = codes.opened(code).orElseThrow(NotOpen::new);
        return page.show("feedback/answer", "mirror.title", "code", code, "hers", opened.kind() == Kind.HERS, "form", forms.of(opened.form(), opened.version()),
                "beside", besides.askedOf(opened.kind() == Kind.HERS ? Side.PERSON : Side.STAFF, opened.area(), opened.mirror()).orElse(null));
    }

    @PostMapping("/m/{code}")
    @OpenByCode("mirror")
    ModelAndView answer(Opening opening, @PathVariable("code") String code, @RequestParam MultiValueMap<String, String> all) throws BindException {
        var typed = all.toSingleValueMap();
        var opened = codes.opened(code).orElseThrow(NotOpen::new);
        var side = opened.kind() == Kind.HERS ? Side.PERSON : fromTheRoom(typed);
        var answer = TypedAnswer.of(forms.of(opened.form(), opened.version()), typed);
        var beside = TypedBeside.of(besides.of(opened.area(), opened.mirror()), side, all);
        answering.byCode(opening, opened.mirror(), GivenAnswer.after(side, null, "phone", answer.marks(), answer.line(), answer.called()).and(beside));
        return new ModelAndView("redirect:/m/thanks");
    }

    /** R24: no room code fills her place. */
    private static Side fromTheRoom(Map<String, String> typed) {
        var side = Side.chosen(typed.get("side"));
        if (side == Side.PERSON) {
            throw new NotOpen();
        }
        return side;
    }
}
