package holdepunkt.improvement.web.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.surveys.GivingAnswers;
import holdepunkt.improvement.surveys.Sheet;
import holdepunkt.improvement.surveys.SurveyCodes;
import holdepunkt.improvement.surveys.Surveys;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** On any phone, without sign-in: the code is typed or followed, the questions are answered, and nothing can be read. */
@Controller
class AnswerSurveyController {

    private final SurveyCodes codes;
    private final Surveys surveys;
    private final GivingAnswers giving;

    AnswerSurveyController(SurveyCodes codes, Surveys surveys, GivingAnswers giving) {
        this.codes = codes;
        this.surveys = surveys;
        this.giving = giving;
    }

    @GetMapping("/s")
    @OpenToAll(because = "whoever is asked types the code they were given")
    ModelAndView enter(Page page, @RequestParam(name = "code", defaultValue = "") String code) {
        var signs = SurveyCodes.bare(code);
        return signs.matches("[a-z2-9]{16}") ? new ModelAndView("redirect:/s/" + signs) : page.show("improvement/surveys/enter", "surveys.answer.title", "wrong", !signs.isEmpty());
    }

    @GetMapping("/s/thanks")
    @OpenToAll(because = "whoever has answered is thanked, and nothing else is said")
    ModelAndView thanks(Page page) {
        return page.show("improvement/surveys/thanks", "surveys.answer.title", "standing", "thanks");
    }

    @GetMapping("/s/{code}")
    @OpenByCode("survey")
    ModelAndView ask(Opening opening, Page page, @PathVariable("code") String code) {
        var opened = codes.opened(code).orElseThrow(NotOpen::new);
        return opened.isOpen() ? page.show("improvement/surveys/answer", "surveys.answer.title", "code", code, "asked", surveys.asked(opening.viewer(), opened.survey()))
                : page.show("improvement/surveys/thanks", "surveys.answer.title", "standing", opened.standing());
    }

    /** One who comes too late, or twice, is told so on the page of the code. */
    @PostMapping("/s/{code}")
    @OpenByCode("survey")
    ModelAndView answer(Opening opening, @PathVariable("code") String code, @RequestParam Map<String, String> typed) {
        var opened = codes.opened(code).orElseThrow(NotOpen::new);
        boolean counted = opened.isOpen() && giving.byCode(code, Sheet.typed(surveys.asked(opening.viewer(), opened.survey()).questions(), typed));
        return new ModelAndView(counted ? "redirect:/s/thanks" : "redirect:/s/" + code);
    }
}
