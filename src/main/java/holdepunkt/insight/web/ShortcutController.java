package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.counting.Measures;
import holdepunkt.insight.counting.Routes;
import holdepunkt.insight.fairness.Fairness;
import holdepunkt.insight.fairness.ServiceWaits;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Is the meeting a shortcut past others who wait? Answered with numbers, and with what they cannot say. */
@Controller
class ShortcutController {

    private static final String STARTED = "wait_service";

    private final Fairness fairness;
    private final ServiceWaits waits;
    private final Measures measures;
    private final Routes routes;

    ShortcutController(Fairness fairness, ServiceWaits waits, Measures measures, Routes routes) {
        this.fairness = fairness;
        this.waits = waits;
        this.measures = measures;
        this.routes = routes;
    }

    @GetMapping("/insight/shortcut")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("insight/shortcut", "insight.shortcut.title", "table", fairness.latest(viewer), "waits", waits.all(viewer),
                "services", waits.services(viewer), "started", measures.named(STARTED), "routes", routes.waits(viewer, STARTED), "until", routes.until(STARTED), "longest", routes.longest(STARTED),
                "leader", viewer.worksAs("leader"));
    }

    @PostMapping("/insight/shortcut")
    @OpenMine(roles = "leader")
    ModelAndView write(Viewer viewer, @Valid ServiceWaitForm form) {
        waits.write(viewer, form.asWait());
        return new ModelAndView("redirect:/insight/shortcut");
    }
}
