package holdepunkt.promises.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.promises.MarkingPromises;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new day, and perhaps a new text, from the one who promised. */
@Controller
class PromiseChangeController {

    private final MarkingPromises marking;

    PromiseChangeController(MarkingPromises marking) {
        this.marking = marking;
    }

    record ChangeForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate by, @Size(max = 500) @Nullable String what,
                      @Size(max = 500) @Nullable String why, @Nullable String back) {}

    @PostMapping("/people/{person}/promises/{promise}/changes")
    @OpenPerson("promise")
    ModelAndView change(Opening opening, @PathVariable("promise") UUID promise, @Valid ChangeForm form) {
        marking.change(opening, promise, form.by(), text(form.what()), text(form.why()));
        return new ModelAndView("redirect:" + Back.to(opening, form.back()));
    }

    private static PersonText text(@Nullable String given) {
        return PersonText.of(given == null ? "" : given);
    }
}
