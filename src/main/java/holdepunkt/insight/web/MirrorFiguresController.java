package holdepunkt.insight.web;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.PublishingMirrors;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the meetings were, all together, for leaders: up to the end of the last quarter, and only where nobody can be found in it. */
@Controller
class MirrorFiguresController {

    private final PublishingMirrors mirrors;

    MirrorFiguresController(PublishingMirrors mirrors) {
        this.mirrors = mirrors;
    }

    @GetMapping("/insight/mirror")
    @OpenMine(roles = "leader")
    ModelAndView show(Viewer viewer, Page page) {
        var before = LocalDate.now(Period.NORWAY).with(IsoFields.DAY_OF_QUARTER, 1);
        return page.show("insight/mirror", "insight.mirror.title", "figures", mirrors.of(viewer, before));
    }
}
