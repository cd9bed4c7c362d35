package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.counting.Audit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the municipality's auditor asks, answered on one page that can be printed. */
@Controller
class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/insight/audit")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("insight/audit", "insight.audit.title", "report", audit.of(viewer), "leader", viewer.worksAs("leader"));
    }
}
