package holdepunkt.intake.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.intake.forgetting.Forgetting;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells somebody who looked at a question about the wrong person what is expected now. */
@Controller
class ForgettingController {

    private final Forgetting forgetting;

    ForgettingController(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @GetMapping("/wrong-person")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("intake/forget", "intake.forget.title", "notices", forgetting.unread(viewer));
    }

    @PostMapping("/wrong-person/{notice}/receipts")
    @OpenMine
    ModelAndView read(Viewer viewer, @PathVariable UUID notice) {
        forgetting.read(viewer, notice);
        return new ModelAndView("redirect:/wrong-person");
    }
}
