package holdepunkt.improvement.web.factors;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.improvement.factors.JoiningFindings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another finding is made one with this. */
@Controller
class FindingJoinsController {

    private final JoiningFindings joining;

    FindingJoinsController(JoiningFindings joining) {
        this.joining = joining;
    }

    @PostMapping("/improvement/factors/{map}/findings/{finding}/joins")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView join(Viewer viewer, @PathVariable UUID map, @PathVariable UUID finding, @Valid JoinForm form) {
        joining.join(viewer, map, finding, form.other());
        return new ModelAndView("redirect:/improvement/factors/" + map + "/findings/" + finding);
    }

    record JoinForm(@NotNull UUID other) {}
}
