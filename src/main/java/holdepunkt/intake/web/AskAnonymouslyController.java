package holdepunkt.intake.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.intake.AskingAnonymously;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Without her yes: a question that names nobody. */
@Controller
class AskAnonymouslyController {

    private final AskingAnonymously asking;

    AskAnonymouslyController(AskingAnonymously asking) {
        this.asking = asking;
    }

    /** The question. */
    record QuestionForm(@NotBlank @Size(max = 2000) String words, @Nullable String unit) {}

    @GetMapping("/ask/anonymously")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        if (!Askers.canAsk(viewer)) {
            throw new NotOpen();
        }
        return page.show("intake/askAnonymously", "intake.anonymous.title", "units", Askers.units(viewer));
    }

    @PostMapping("/ask/anonymously")
    @OpenMine
    ModelAndView ask(Viewer viewer, @Valid QuestionForm form) {
        if (!Askers.canAsk(viewer)) {
            throw new NotOpen();
        }
        asking.ask(viewer, Askers.unit(viewer, form.unit()), form.words());
        return new ModelAndView("redirect:/my-questions");
    }
}
