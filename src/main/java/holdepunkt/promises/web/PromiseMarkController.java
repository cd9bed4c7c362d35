package holdepunkt.promises.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.promises.Mark;
import holdepunkt.promises.MarkingPromises;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What became of a promise, in one tap. */
@Controller
class PromiseMarkController {

    private final MarkingPromises marking;

    PromiseMarkController(MarkingPromises marking) {
        this.marking = marking;
    }

    record MarkForm(@NotBlank String mark, @Size(max = 500) @Nullable String note, @Nullable String back) {}

    @PostMapping("/people/{person}/promises/{promise}/marks")
    @OpenPerson("promise")
    ModelAndView mark(Opening opening, @PathVariable("promise") UUID promise, @Valid MarkForm form) {
        marking.mark(opening, promise, Mark.of(form.mark()), PersonText.of(form.note() == null ? "" : form.note()));
        return new ModelAndView("redirect:" + Back.to(opening, form.back()));
    }
}
