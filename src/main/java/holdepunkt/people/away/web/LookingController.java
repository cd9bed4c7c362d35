package holdepunkt.people.away.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.people.away.LookingForHer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A try to find her, and that she was heard from; shown on the page of what she wrote beforehand. */
@Controller
class LookingController {

    private final LookingForHer looking;

    LookingController(LookingForHer looking) {
        this.looking = looking;
    }

    record Form(@NotBlank @Size(max = 200) String how) {}

    @PostMapping("/people/{person}/if-gone/tries")
    @OpenPerson("stay")
    ModelAndView tried(Opening opening, @Valid @ModelAttribute Form form) {
        looking.tried(opening, PersonText.of(form.how()));
        return page(opening);
    }

    @PostMapping("/people/{person}/if-gone/heard-from")
    @OpenPerson("stay")
    ModelAndView heardFrom(Opening opening) {
        looking.heardFrom(opening);
        return page(opening);
    }

    private static ModelAndView page(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/if-gone");
    }
}
