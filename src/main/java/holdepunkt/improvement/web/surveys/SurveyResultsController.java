package holdepunkt.improvement.web.surveys;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.surveys.SurveyResults;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.TakingSurveyFigures;
import holdepunkt.improvement.surveys.WritingSummaries;
import holdepunkt.improvement.surveys.exchange.TakenIn;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What came of a survey: question by question, in the group's own words, and as a file. */
@Controller
class SurveyResultsController {

    private final Surveys surveys;
    private final SurveyResults results;
    private final WritingSummaries writing;
    private final TakingSurveyFigures taking;

    SurveyResultsController(Surveys surveys, SurveyResults results, WritingSummaries writing, TakingSurveyFigures taking) {
        this.surveys = surveys;
        this.results = results;
        this.writing = writing;
        this.taking = taking;
    }

    @GetMapping("/improvement/surveys/{survey}/results")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID survey) {
        Readers.mustRead(viewer);
        var about = surveys.of(viewer, survey);
        return page.show("improvement/surveys/results", "surveys.results.title", "survey", about, "k", results.k(viewer),
                "told", about.closed() ? results.of(viewer, about) : Map.of(), "summary", writing.latest(viewer, survey).orElse(null),
                "source", about.source() == null ? null : TakenIn.of(about.source()), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/surveys/{survey}/summary")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID survey) {
        var about = surveys.of(viewer, survey);
        return page.show("improvement/surveys/summary", "surveys.summary.title", "survey", about, "red", about.standing(results.k(viewer)).isUnderTheRedLine(),
                "summary", writing.latest(viewer, survey).orElse(null));
    }

    @PostMapping("/improvement/surveys/{survey}/summary")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView write(Viewer viewer, @PathVariable UUID survey, @Valid SummaryForm form) {
        if (form._version() == null) {
            throw BrokenRule.of("core.error.missing");
        }
        writing.write(viewer, survey, form._version(), form.words());
        return new ModelAndView("redirect:/improvement/surveys/" + survey + "/results");
    }

    record SummaryForm(@NotBlank @Size(max = 4000) String words, @Nullable Long _version) {}

    @PostMapping("/improvement/surveys/{survey}/files")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView take(Viewer viewer, @PathVariable UUID survey) {
        return new ModelAndView("redirect:/improvement/surveys/files/" + taking.take(viewer, survey));
    }

    @GetMapping("/improvement/surveys/files/{taken}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView file(Viewer viewer, @PathVariable UUID taken) {
        return new ModelAndView(new Download(taking.file(viewer, taken), "text/csv", "figures.csv"));
    }
}
