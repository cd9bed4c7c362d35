package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.oversight.breach.BreachSteps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A step is done; or another agrees that the names are needed. */
@Controller
class BreachStepController {

    private final BreachSteps steps;

    BreachStepController(BreachSteps steps) {
        this.steps = steps;
    }

    record Form(@NotBlank String step) {}

    @PostMapping("/breaches/{breach}/steps")
    @OpenMine(roles = "privacy_officer")
    ModelAndView done(Viewer viewer, @PathVariable UUID breach, @Valid @ModelAttribute Form form) {
        steps.done(viewer, breach, form.step());
        return new ModelAndView("redirect:/breaches/" + breach);
    }

    @PostMapping("/breaches/{breach}/agreement")
    @OpenMine(roles = {"privacy_officer", "leader"})
    ModelAndView agree(Viewer viewer, @PathVariable UUID breach) {
        steps.agree(viewer, breach);
        return new ModelAndView("redirect:/breaches/" + breach);
    }
}
