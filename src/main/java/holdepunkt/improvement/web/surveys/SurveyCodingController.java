package holdepunkt.improvement.web.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.surveys.SurveyRules;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.coding.Codings;
import holdepunkt.improvement.surveys.coding.MarkingQuotations;
import holdepunkt.improvement.surveys.coding.SortingTexts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Own words made ready to be sorted: who sorts, what is marked, and what the rows are called. */
@Controller
class SurveyCodingController {

    private final Surveys surveys;
    private final Codings codings;
    private final MarkingQuotations marking;
    private final SortingTexts sorting;

    SurveyCodingController(Surveys surveys, Codings codings, MarkingQuotations marking, SortingTexts sorting) {
        this.surveys = surveys;
        this.codings = codings;
        this.marking = marking;
        this.sorting = sorting;
    }

    @GetMapping("/improvement/surveys/{survey}/coding")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID survey) {
        return page.show("improvement/surveys/coding", "surveys.coding.title", "survey", surveys.of(viewer, survey), "coding", codings.of(viewer, survey),
                "texts", codings.texts(viewer, survey), "me", viewer.account().value());
    }

    @PostMapping("/improvement/surveys/{survey}/coders")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView take(Viewer viewer, @PathVariable UUID survey) {
        sorting.takePlace(viewer, survey);
        return back(survey);
    }

    @PostMapping("/improvement/surveys/{survey}/coders/{account}/leaving")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView leave(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID account) {
        sorting.leavePlace(viewer, survey, account);
        return back(survey);
    }

    @PostMapping("/improvement/surveys/{survey}/themes")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView name(Viewer viewer, @PathVariable UUID survey, @Valid ThemeForm form) {
        marking.name(viewer, survey, form.label());
        return back(survey);
    }

    record ThemeForm(@NotBlank @Size(max = 120) String label) {}

    @GetMapping("/improvement/surveys/{survey}/texts/{text}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView text(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable UUID text) {
        var about = surveys.of(viewer, survey);
        SurveyRules.itIsClosed(about);
        var answer = codings.texts(viewer, survey).stream().filter(one -> one.id().equals(text)).findFirst().orElseThrow(NotOpen::new);
        return page.show("improvement/surveys/text", "surveys.text.title", "survey", about, "text", answer);
    }

    /** @param nobody why what was found gives nobody away; asked for only when something was */
    @PostMapping("/improvement/surveys/{survey}/texts/{text}/quotations")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView mark(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID text, @Valid MarkForm form) {
        marking.mark(viewer, survey, text, form.words() == null ? "" : form.words(), "true".equals(form.nobody()));
        return back(survey);
    }

    record MarkForm(@Nullable @Size(max = 2000) String words, @Nullable String nobody) {}

    @PostMapping("/improvement/surveys/{survey}/quotations/{quotation}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeAway(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID quotation) {
        marking.takeAway(viewer, survey, quotation);
        return back(survey);
    }

    static ModelAndView back(UUID survey) {
        return new ModelAndView("redirect:/improvement/surveys/" + survey + "/coding");
    }
}
