package holdepunkt.people.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.people.Leaving;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The answer of the one who is asked to take over. Asking opened her name to them, and no more: what the answer changes, the system actor writes. */
@Controller
class SuccessionController {

    private final Leaving leaving;

    SuccessionController(Leaving leaving) {
        this.leaving = leaving;
    }

    @PostMapping("/people/{person}/contact/leaves/{leave}/acceptance")
    @OpenPerson(value = "network", action = Action.SEE)
    ModelAndView accept(Opening opening, @PathVariable UUID leave) {
        leaving.accept(opening, leave);
        return new ModelAndView("redirect:/my-people");
    }

    @PostMapping("/people/{person}/contact/leaves/{leave}/refusal")
    @OpenPerson(value = "network", action = Action.SEE)
    ModelAndView decline(Opening opening, @PathVariable UUID leave) {
        leaving.decline(opening, leave);
        return new ModelAndView("redirect:/my-people");
    }
}
