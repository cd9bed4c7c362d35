package holdepunkt.promises.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.promises.ShowingOwnPromises;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** To whom she shows what she took on, and that she stops. */
@Controller
class OwnPromiseShowingController {

    private final ShowingOwnPromises showing;

    OwnPromiseShowingController(ShowingOwnPromises showing) {
        this.showing = showing;
    }

    record ShowForm(@NotNull UUID account) {}

    @PostMapping("/people/{person}/own-promises/showings")
    @OpenPerson(value = "own_promise", action = Action.DECIDE)
    ModelAndView show(Opening opening, @Valid ShowForm form) {
        showing.show(opening, new AccountId(form.account()));
        return new ModelAndView("redirect:" + Back.to(opening, "own"));
    }

    @PostMapping("/people/{person}/own-promises/showings/{showing}/end")
    @OpenPerson(value = "own_promise", action = Action.DECIDE)
    ModelAndView stop(Opening opening, @PathVariable("showing") UUID id) {
        showing.stop(opening, id);
        return new ModelAndView("redirect:" + Back.to(opening, "own"));
    }
}
