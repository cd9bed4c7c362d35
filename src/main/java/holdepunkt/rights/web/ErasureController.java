package holdepunkt.rights.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.rights.AskingForErasure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What she can have erased, what is kept and why, and ten minutes to regret it. */
@Controller
class ErasureController {

    private final AskingForErasure erasure;

    ErasureController(AskingForErasure erasure) {
        this.erasure = erasure;
    }

    record Form(@NotBlank String what) {}

    @GetMapping("/people/{person}/erasure")
    @OpenPerson("rights")
    ModelAndView show(Opening opening, Page page) {
        return page.show("rights/erasure", "rights.erase.title", "opening", opening, "said", erasure.said(opening), "waiting", erasure.waiting(opening));
    }

    @PostMapping("/people/{person}/erasures")
    @FreshSignIn
    @OpenPerson(value = "rights", action = Action.DECIDE)
    ModelAndView ask(Opening opening, @Valid Form form) {
        erasure.ask(opening, form.what());
        return new ModelAndView("redirect:/people/" + opening.person() + "/erasure");
    }

    @PostMapping("/people/{person}/erasures/{erasure}/regret")
    @OpenPerson(value = "rights", action = Action.DECIDE)
    ModelAndView regret(Opening opening, @PathVariable("erasure") UUID id) {
        erasure.regret(opening, id);
        return new ModelAndView("redirect:/people/" + opening.person() + "/erasure");
    }
}
