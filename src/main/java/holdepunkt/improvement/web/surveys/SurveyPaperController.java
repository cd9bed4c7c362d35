package holdepunkt.improvement.web.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.paper.QrSquare;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.surveys.GivingAnswers;
import holdepunkt.improvement.surveys.Sheet;
import holdepunkt.improvement.surveys.SurveyCodes;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.Way;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is printed: codes to hand out and the questions to fill in by hand; and what came back on paper, typed in. */
@Controller
class SurveyPaperController {

    private final Surveys surveys;
    private final SurveyCodes codes;
    private final GivingAnswers giving;
    private final String set;

    SurveyPaperController(Surveys surveys, SurveyCodes codes, GivingAnswers giving, @Value("${holdepunkt.address:}") String set) {
        this.surveys = surveys;
        this.codes = codes;
        this.giving = giving;
        this.set = set;
    }

    @GetMapping("/improvement/surveys/{survey}/groups/{group}/codes")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView codes(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable UUID group) {
        var about = surveys.of(viewer, survey);
        var respondents = about.respondents(group).orElseThrow(NotOpen::new);
        var all = codes.of(viewer, survey, group);
        return page.show("improvement/surveys/codes", "surveys.codes.title", "survey", about, "group", respondents, "codes", all, "site", address().replaceFirst("^https?://", ""),
                "square", respondents.way() == Way.ONE && !all.isEmpty() ? QrSquare.of(address() + "/" + all.getFirst()) : null);
    }

    @GetMapping("/improvement/surveys/{survey}/paper")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView paper(Viewer viewer, Page page, @PathVariable UUID survey) {
        return page.show("improvement/surveys/paper", "surveys.paper.title", "survey", surveys.of(viewer, survey));
    }

    @GetMapping("/improvement/surveys/{survey}/groups/{group}/answers/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable UUID group) {
        var about = surveys.of(viewer, survey);
        return page.show("improvement/surveys/type", "surveys.type.title", "survey", about, "group", about.respondents(group).orElseThrow(NotOpen::new));
    }

    @PostMapping("/improvement/surveys/{survey}/groups/{group}/answers")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView type(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID group, @RequestParam Map<String, String> typed) {
        giving.onPaper(viewer, survey, group, Sheet.typed(surveys.of(viewer, survey).questions(), typed));
        return SurveyController.back(survey);
    }

    private String address() {
        return (set.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath() : ServletUriComponentsBuilder.fromUriString(set)).path("/s").build().toUriString();
    }
}
