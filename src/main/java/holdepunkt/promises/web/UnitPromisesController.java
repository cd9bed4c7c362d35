package holdepunkt.promises.web;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.promises.UnitPromises;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the viewer's own service has promised and not answered. */
@Controller
class UnitPromisesController {

    private final UnitPromises promises;

    UnitPromisesController(UnitPromises promises) {
        this.promises = promises;
    }

    @GetMapping("/unit-promises")
    @OpenMine(roles = {"caseworker", "addiction_counsellor", "clinician", "gp", "peer_consultant", "coordinator", "patient_coordinator", "housing",
            "allocation_office", "leader"})
    ModelAndView show(Viewer viewer, Page page) {
        var today = LocalDate.now(Period.NORWAY);
        return page.show("promises/unit", "promises.unit.heading", "board", promises.of(viewer, today), "today", today,
                "units", UnitPromises.services(viewer).stream().map(Work::unitName).distinct().collect(Collectors.joining(", ")), "numbers", viewer.worksAs("leader"));
    }
}
