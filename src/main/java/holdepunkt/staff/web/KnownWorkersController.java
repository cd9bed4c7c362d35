package holdepunkt.staff.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.Page;
import holdepunkt.staff.Workers;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those who work in the area already, so that who begins at a second place keeps the one sign-in. */
@Controller
class KnownWorkersController {

    private static final int LONGEST = 100;

    private final Workers workers;

    KnownWorkersController(Workers workers) {
        this.workers = workers;
    }

    @GetMapping("/units/{unit}/workers/known")
    @OpenUnit(roles = "administrator")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit, @RequestParam(defaultValue = "") String words) {
        var asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return page.show("staff/known", "staff.known.title", "unit", unit, "words", asked, "found", workers.named(viewer.area(), asked.strip()));
    }
}
