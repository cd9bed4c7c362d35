package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.fairness.CaseMix;
import holdepunkt.insight.fairness.Fairness;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether everybody has the same way in. */
@Controller
class FairnessController {

    private final Fairness fairness;
    private final CaseMix caseMix;

    FairnessController(Fairness fairness, CaseMix caseMix) {
        this.fairness = fairness;
        this.caseMix = caseMix;
    }

    @GetMapping("/insight/fairness")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("insight/fairness", "insight.fairness.title", "table", fairness.latest(viewer), "drifts", caseMix.of(viewer, page.lang()),
                "leader", viewer.worksAs("leader"));
    }
}
