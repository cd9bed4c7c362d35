package holdepunkt.consent.kin.web;

import holdepunkt.access.InvitedAddress;
import holdepunkt.consent.kin.Kinship;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Those close to her: asked in, let go, all of it stopped in one tap; and what anybody who is close to somebody may know. */
@Controller
class KinController {

    private final Kinship kinship;
    private final InvitedAddress invited;

    KinController(Kinship kinship, InvitedAddress invited) {
        this.kinship = kinship;
        this.invited = invited;
    }

    record Form(@NotBlank @Size(max = 120) String called) {}

    @GetMapping("/people/{person}/kin")
    @OpenPerson("sharing")
    @FreshSignIn
    ModelAndView show(Opening opening, Page page) {
        return page.show("kin/kin", "kin.pageTitle", "opening", opening, "kin", kinship.of(opening), "invited", invited.told());
    }

    @PostMapping("/people/{person}/kin")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    @FreshSignIn
    ModelAndView ask(Opening opening, @Valid @ModelAttribute Form form) {
        kinship.ask(opening, form.called());
        return back(opening);
    }

    @PostMapping("/people/{person}/kin/{kin}/end")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView end(Opening opening, @PathVariable UUID kin) {
        kinship.end(opening, kin);
        return back(opening);
    }

    @PostMapping("/people/{person}/kin-stop")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView stopAll(Opening opening) {
        kinship.stopAll(opening);
        return new ModelAndView("redirect:/people/" + opening.person() + "/sharing");
    }

    @GetMapping("/next-of-kin")
    @OpenToAll(because = "general guidance for those close to somebody is for everybody")
    ModelAndView guidance(Page page) {
        return page.show("kin/guidance", "kin.guidance.title");
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/kin");
    }
}
