package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.release.TakingFigures;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** From how many persons the area tells a number: who set it, why, and who took published figures along. */
@Controller
class SmallNumbersController {

    private final SmallNumbers small;
    private final TakingFigures taking;

    SmallNumbersController(SmallNumbers small, TakingFigures taking) {
        this.small = small;
        this.taking = taking;
    }

    @GetMapping("/insight/small-numbers")
    @OpenMine(roles = {"leader", "administrator", "working_group", "user_representative", "privacy_officer"})
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("insight/smallNumbers", "insight.small.title", "k", small.of(viewer.area()).k(), "limits", small.limits(viewer.area()),
                "taken", taking.all(viewer), "sets", viewer.worksAs("leader") || viewer.worksAs("administrator"));
    }

    @PostMapping("/insight/small-numbers")
    @OpenMine(roles = {"leader", "administrator"})
    ModelAndView set(Viewer viewer, @Valid SmallLimitForm form) {
        small.set(viewer, form.k(), form.because());
        return new ModelAndView("redirect:/insight/small-numbers");
    }
}
