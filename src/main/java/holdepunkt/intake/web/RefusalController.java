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

/** «Jeg har ikke sagt ja»: her own act, in one step, without a reason. */
@Controller
class RefusalController {

    private final ClosingNominations closing;

    RefusalController(ClosingNominations closing) {
        this.closing = closing;
    }

    @PostMapping("/people/{person}/nominations/{nomination}/refusal")
    @OpenPerson(value = "nomination", action = Action.DECIDE)
    ModelAndView refuse(Opening opening, @PathVariable UUID nomination) {
        closing.refuse(opening, nomination);
        return new ModelAndView("redirect:/people/" + opening.person() + "/nominations/" + nomination);
    }
}
