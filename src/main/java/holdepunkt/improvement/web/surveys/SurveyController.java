package holdepunkt.improvement.web.surveys;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.surveys.AskingEverybody;
import holdepunkt.improvement.surveys.BeginningSurveys;
import holdepunkt.improvement.surveys.SurveyResults;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One survey: what it asks and whom, how many have answered, and what is to be done next. */
@Controller
class SurveyController {

    private final Surveys surveys;
    private final SurveyResults results;
    private final BeginningSurveys beginning;
    private final AskingEverybody asking;

    SurveyController(Surveys surveys, SurveyResults results, BeginningSurveys beginning, AskingEverybody asking) {
        this.surveys = surveys;
        this.results = results;
        this.beginning = beginning;
        this.asking = asking;
    }

    @GetMapping("/improvement/surveys/{survey}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID survey) {
        Readers.mustRead(viewer);
        return page.show("improvement/surveys/survey", "surveys.one.title", "survey", surveys.of(viewer, survey), "k", results.k(viewer), "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/surveys/{survey}/publication")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView publish(Viewer viewer, @PathVariable UUID survey) {
        asking.publish(viewer, survey);
        return back(survey);
    }

    @PostMapping("/improvement/surveys/{survey}/closing")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView close(Viewer viewer, @PathVariable UUID survey) {
        asking.close(viewer, survey);
        return new ModelAndView("redirect:/improvement/surveys/" + survey + "/results");
    }

    @PostMapping("/improvement/surveys/{survey}/window")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView window(Viewer viewer, @PathVariable UUID survey, @Valid WindowForm form) {
        beginning.endAt(viewer, survey, form.closes());
        return back(survey);
    }

    record WindowForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate closes) {}

    static ModelAndView back(UUID survey) {
        return new ModelAndView("redirect:/improvement/surveys/" + survey);
    }
}
