package holdepunkt.improvement.web.surveys;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.surveys.BeginningSurveys;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.reckoning.TrendWords;
import holdepunkt.improvement.web.OwnUnits;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The surveys of an area, the beginning of a new one, and the list of words that few answers do not carry. */
@Controller
class SurveysController {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Surveys surveys;
    private final BeginningSurveys beginning;

    SurveysController(Surveys surveys, BeginningSurveys beginning) {
        this.surveys = surveys;
        this.beginning = beginning;
    }

    /** What is filled in first. */
    record NewForm(@NotBlank @Size(max = 300) String title, @NotBlank @Size(max = 600) String purpose, @NotBlank @Size(max = 300) String asks, @NotNull UUID unit,
                   @NotBlank @Size(max = 80) String group, @Nullable List<String> languages, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate opens,
                   @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate closes) {

        About about() {
            return new About(title, purpose, asks, languages == null ? List.of() : LANGUAGES.stream().filter(languages::contains).toList(), opens, closes);
        }
    }

    @GetMapping("/improvement/surveys")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/surveys/surveys", "surveys.title", "surveys", surveys.all(viewer), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/surveys/words")
    @OpenMine
    ModelAndView words(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/surveys/words", "surveys.trend.title", "lines", TrendWords.lines(), "languages", LANGUAGES);
    }

    @GetMapping("/improvement/surveys/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/surveys/new", "surveys.new.title", "units", OwnUnits.of(viewer));
    }

    @PostMapping("/improvement/surveys")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView begin(Viewer viewer, @Valid NewForm form) {
        var survey = beginning.begin(viewer, new Owners(new UnitId(form.unit()), form.group()), form.about());
        return new ModelAndView("redirect:/improvement/surveys/" + survey);
    }
}
