package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.insight.LeadingTrials;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader begins and ends a trial, and says who needs its small numbers. */
@Controller
class LeadingController {

    private static final String BACK = "redirect:/insight";

    private final LeadingTrials leading;

    LeadingController(LeadingTrials leading) {
        this.leading = leading;
    }

    @PostMapping("/insight/trials")
    @OpenMine(roles = "leader")
    ModelAndView begin(Viewer viewer, @Valid TrialForm form) {
        leading.begin(viewer, form.name());
        return new ModelAndView(BACK);
    }

    @PostMapping("/insight/trials/{trial}/end")
    @OpenMine(roles = "leader")
    ModelAndView end(Viewer viewer, @PathVariable("trial") UUID trial) {
        leading.end(viewer, trial);
        return new ModelAndView(BACK);
    }

    @PostMapping("/insight/need-to-know")
    @OpenMine(roles = "leader")
    ModelAndView give(Viewer viewer, @Valid NeedToKnowForm form) {
        leading.give(viewer, form.member(), form.because(), form.until());
        return new ModelAndView(BACK);
    }
}
