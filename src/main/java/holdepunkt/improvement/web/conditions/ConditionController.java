package holdepunkt.improvement.web.conditions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.conditions.Degree;
import holdepunkt.improvement.conditions.RatingConditions;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One condition: how it is here and has been, and who beyond the area must change it. */
@Controller
class ConditionController {

    private final ConditionChecks checks;
    private final RatingConditions rating;

    ConditionController(ConditionChecks checks, RatingConditions rating) {
        this.checks = checks;
        this.rating = rating;
    }

    @GetMapping("/improvement/conditions/items/{item}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID item) {
        Readers.mustRead(viewer);
        var check = checks.now(viewer);
        var condition = check.condition(item).orElseThrow(NotOpen::new);
        var history = checks.history(viewer, item);
        return page.show("improvement/conditions/item", "conditions.item", "condition", condition, "history", history, "course", Course.of(history), "calls", check.calls(item),
                "today", LocalDate.now(Period.NORWAY), "own", check.framework().item(item).isPresent(), "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/conditions/items/{item}/ratings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView rate(Viewer viewer, @PathVariable UUID item, @Valid RatingForm form) {
        rating.rate(viewer, item, Degree.of(form.degree()).orElseThrow(), form.because(), form.on());
        return back(item);
    }

    record RatingForm(@NotBlank @Pattern(regexp = "none|partly|mostly|wholly|unknown") String degree, @NotBlank @Size(max = 600) String because,
                      @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {}

    @PostMapping("/improvement/conditions/items/{item}/national")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView call(Viewer viewer, @PathVariable UUID item, @Valid CallForm form) {
        rating.call(viewer, item, form.toWhom(), form.why());
        return back(item);
    }

    record CallForm(@NotBlank @Size(max = 120) String toWhom, @NotBlank @Size(max = 600) String why) {}

    @PostMapping("/improvement/conditions/items/{item}/national/{call}/end")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView end(Viewer viewer, @PathVariable UUID item, @PathVariable UUID call, @Valid EndForm form) {
        if (checks.now(viewer).calls(item).stream().noneMatch(one -> one.id().equals(call))) {
            throw new NotOpen();
        }
        rating.end(viewer, call, form.ended());
        return back(item);
    }

    record EndForm(@NotBlank @Size(max = 600) String ended) {}

    private static ModelAndView back(UUID item) {
        return new ModelAndView("redirect:/improvement/conditions/items/" + item);
    }
}
