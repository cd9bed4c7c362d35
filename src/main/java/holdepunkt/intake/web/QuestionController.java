package holdepunkt.intake.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.directory.Offers;
import holdepunkt.intake.AskingAnonymously;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One question that names nobody, and the office's answer to it. */
@Controller
class QuestionController {

    private final AskingAnonymously asking;
    private final Offers offers;

    QuestionController(AskingAnonymously asking, Offers offers) {
        this.asking = asking;
        this.offers = offers;
    }

    record QuestionAnswerForm(@NotBlank @Size(max = 2000) String words, @Nullable String offer) {}

    @GetMapping("/office/questions/{question}")
    @OpenMine(roles = {OfficeController.OFFICE, OfficeController.PATIENT_COORDINATOR})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID question) {
        return page.show("intake/question", "intake.question.title", "question", asking.find(viewer, question), "offers", offers.choices(viewer.area()));
    }

    @PostMapping("/office/questions/{question}/answers")
    @OpenMine(roles = {OfficeController.OFFICE, OfficeController.PATIENT_COORDINATOR})
    ModelAndView answer(Viewer viewer, @PathVariable UUID question, @Valid QuestionAnswerForm form) {
        asking.answer(viewer, question, form.words(), Ids.read(form.offer(), "offer"));
        return new ModelAndView("redirect:/office/questions/" + question);
    }
}
