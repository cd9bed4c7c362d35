package holdepunkt.rights.web;

import holdepunkt.core.Gate;
import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.Pseudonyms;
import holdepunkt.rights.AnsweringRestrictions;
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

/** What persons hold back, for the officer who is to answer whether it stays so. */
@Controller
class RestrictionAnswerController {

    private final AnsweringRestrictions answering;
    private final Pseudonyms pseudonyms;
    private final Gate gate;

    RestrictionAnswerController(AnsweringRestrictions answering, Pseudonyms pseudonyms, Gate gate) {
        this.answering = answering;
        this.pseudonyms = pseudonyms;
        this.gate = gate;
    }

    record Form(@NotBlank String answer, @NotBlank @Size(max = 2000) String because) {}

    @GetMapping("/held-back")
    @OpenMine(roles = "privacy_officer")
    ModelAndView show(Viewer viewer, Page page) {
        var waiting = answering.of(viewer);
        gate.saw(waiting.stream().map(AnsweringRestrictions.Waiting::person).toList());
        return page.show("rights/heldBack", "rights.held.title", "viewer", viewer, "waiting", waiting, "pseudonyms", pseudonyms);
    }

    @PostMapping("/held-back/{restriction}/answers")
    @OpenMine(roles = "privacy_officer")
    ModelAndView answer(Viewer viewer, @PathVariable UUID restriction, @Valid @ModelAttribute Form form) {
        answering.answer(viewer, restriction, form.answer(), PersonText.of(form.because()));
        return new ModelAndView("redirect:/held-back");
    }
}
