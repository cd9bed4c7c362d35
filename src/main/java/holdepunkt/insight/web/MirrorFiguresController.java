package holdepunkt.insight.web;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.across.MirrorsAcross;
import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the meetings were, all together, for leaders: up to the end of the last quarter, and only where nobody can be found in it. */
@Controller
class MirrorFiguresController {

    private static final Suppression SUPPRESSION = new Suppression(Suppression.LOWEST_K);

    private final MirrorsAcross mirrors;

    MirrorFiguresController(MirrorsAcross mirrors) {
        this.mirrors = mirrors;
    }

    @GetMapping("/insight/mirror")
    @OpenMine(roles = "leader")
    ModelAndView show(Viewer viewer, Page page) {
        var today = LocalDate.now(Period.NORWAY);
        var before = today.with(IsoFields.DAY_OF_QUARTER, 1);
        var across = mirrors.of(viewer.area(), before, Suppression.LOWEST_K);
        return page.show("insight/mirror", "insight.mirror.title", "across", across, "before", before, "enough", SUPPRESSION.isEnough(across.persons()),
                "views", SUPPRESSION.line(across.withoutHer(), across.persons() - across.withoutHer()));
    }
}
