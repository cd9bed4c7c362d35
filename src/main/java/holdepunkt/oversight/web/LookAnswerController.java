package holdepunkt.oversight.web;

import holdepunkt.core.PersonText;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.oversight.AnsweringAboutLooks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The officer's answer to a person who asked about a look. */
@Controller
class LookAnswerController {

    private final AnsweringAboutLooks answering;

    LookAnswerController(AnsweringAboutLooks answering) {
        this.answering = answering;
    }

    record Form(@NotBlank String finding, @NotBlank @Size(max = 2000) String words) {}

    @PostMapping("/asked-about/{question}/answers")
    @OpenMine(roles = "privacy_officer")
    ModelAndView answer(Viewer viewer, @PathVariable UUID question, @Valid @ModelAttribute Form form) {
        answering.answer(viewer, question, form.finding(), PersonText.of(form.words()));
        return new ModelAndView("redirect:/asked-about");
    }
}
