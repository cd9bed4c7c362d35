package holdepunkt.intake.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.intake.ClosingNominations;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The office puts an answered question away, and no longer sees it. */
@Controller
class ClosureController {

    private final ClosingNominations closing;

    ClosureController(ClosingNominations closing) {
        this.closing = closing;
    }

    @PostMapping("/people/{person}/nominations/{nomination}/closure")
    @OpenPerson(value = "nomination", action = Action.DECIDE)
    ModelAndView close(Opening opening, @PathVariable UUID nomination) {
        closing.putAway(opening, nomination);
        return new ModelAndView("redirect:/office/nominations?show=answered");
    }
}
