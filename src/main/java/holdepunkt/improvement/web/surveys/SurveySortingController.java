package holdepunkt.improvement.web.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.coding.Belongs;
import holdepunkt.improvement.surveys.coding.Code;
import holdepunkt.improvement.surveys.coding.Codings;
import holdepunkt.improvement.surveys.coding.SortingTexts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One of the two sorts, says that she is done, and what they did differently is settled afterwards. */
@Controller
class SurveySortingController {

    private final Surveys surveys;
    private final Codings codings;
    private final SortingTexts sorting;

    SurveySortingController(Surveys surveys, Codings codings, SortingTexts sorting) {
        this.surveys = surveys;
        this.codings = codings;
        this.sorting = sorting;
    }

    /** @param belongs the column @param theme the row */
    record SortForm(@NotBlank String belongs, @NotNull UUID theme) {

        Code code() {
            return new Code(Belongs.of(belongs).orElseThrow(NotOpen::new), theme);
        }
    }

    record SettleForm(@NotBlank String belongs, @NotNull UUID theme, @NotBlank @Size(max = 300) String because) {

        Code code() {
            return new Code(Belongs.of(belongs).orElseThrow(NotOpen::new), theme);
        }
    }

    @GetMapping("/improvement/surveys/{survey}/quotations/{quotation}/sorting")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable UUID quotation) {
        return form(viewer, page, survey, quotation, "sorting");
    }

    @PostMapping("/improvement/surveys/{survey}/quotations/{quotation}/sorting")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView sort(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID quotation, @Valid SortForm form) {
        sorting.sort(viewer, survey, quotation, form.code());
        var left = codings.of(viewer, survey).leftTo(viewer.account().value());
        return left.isEmpty() ? SurveyCodingController.back(survey)
                : new ModelAndView("redirect:/improvement/surveys/" + survey + "/quotations/" + left.getFirst().id() + "/sorting");
    }

    @PostMapping("/improvement/surveys/{survey}/coding/done")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView done(Viewer viewer, @PathVariable UUID survey) {
        sorting.beDone(viewer, survey);
        return SurveyCodingController.back(survey);
    }

    @GetMapping("/improvement/surveys/{survey}/quotations/{quotation}/settlement")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView differing(Viewer viewer, Page page, @PathVariable UUID survey, @PathVariable UUID quotation) {
        return form(viewer, page, survey, quotation, "settlement");
    }

    @PostMapping("/improvement/surveys/{survey}/quotations/{quotation}/settlement")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView settle(Viewer viewer, @PathVariable UUID survey, @PathVariable UUID quotation, @Valid SettleForm form) {
        sorting.settle(viewer, survey, quotation, form.code(), form.because());
        return SurveyCodingController.back(survey);
    }

    private ModelAndView form(Viewer viewer, Page page, UUID survey, UUID quotation, String what) {
        var coding = codings.of(viewer, survey);
        return page.show("improvement/surveys/sort", "surveys." + what + ".title", "survey", surveys.of(viewer, survey), "coding", coding,
                "quotation", coding.quotation(quotation).orElseThrow(NotOpen::new), "what", what, "me", viewer.account().value());
    }
}
