package holdepunkt.core.web;

import holdepunkt.core.door.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How well the pages work for everyone: what is checked, what is not, and whom to tell. The law asks every public service for it. */
@Controller
class AccessibilityController {

    @GetMapping("/accessibility")
    @OpenToAll(because = "the accessibility statement is for everyone")
    ModelAndView show(Page page) {
        return page.show("layout/accessibility", "core.accessibility");
    }
}
