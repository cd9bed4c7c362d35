package holdepunkt.intake.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.intake.AnsweringNominations;
import holdepunkt.intake.AnsweringNominations.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The office's answer. */
@Controller
class AnswerController {

    private final AnsweringNominations answering;
    private final FormTimes times;

    AnswerController(AnsweringNominations answering, FormTimes times) {
        this.answering = answering;
        this.times = times;
    }

    /** The answer. @param replaces the answer that stood on the page */
    record AnswerForm(@NotBlank String answer, @Size(max = 2000) @Nullable String differs, @Nullable String offer, @Nullable String replaces,
                      @Size(max = 1000) @Nullable String because, @Nullable String shown) {

        Decision decision() {
            return new Decision(answer, PersonText.of(differs == null ? "" : differs), Ids.read(offer, "offer"), Ids.read(replaces, ""),
                    PersonText.of(because == null ? "" : because));
        }
    }

    @PostMapping("/people/{person}/nominations/{nomination}/answers")
    @OpenPerson(value = "nomination", action = Action.DECIDE)
    ModelAndView answer(Opening opening, @PathVariable UUID nomination, @Valid AnswerForm form) {
        answering.answer(opening, nomination, form.decision());
        times.sent(opening.area(), "answer", "office", form.shown());
        return new ModelAndView("redirect:/people/" + opening.person() + "/nominations/" + nomination);
    }
}
