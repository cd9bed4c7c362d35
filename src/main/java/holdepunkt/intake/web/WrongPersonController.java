package holdepunkt.intake.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.intake.ClosingNominations;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** It was about somebody else. Leads away from her, since nothing of hers is open any more to whoever said so. */
@Controller
class WrongPersonController {

    private final ClosingNominations closing;

    WrongPersonController(ClosingNominations closing) {
        this.closing = closing;
    }

    @PostMapping("/people/{person}/nominations/{nomination}/wrong-person")
    @OpenPerson("nomination")
    ModelAndView erase(Opening opening, @PathVariable UUID nomination) {
        closing.wrongPerson(opening, nomination);
        return new ModelAndView(opening.own() ? "redirect:/people/" + opening.person() + "/nominations/" + nomination : "redirect:/desk");
    }
}
