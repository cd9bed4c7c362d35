package holdepunkt.people.naming.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.naming.CorrectingNames;
import holdepunkt.people.naming.HerNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What she is called, and what she is registered as. */
@Controller
class NameController {

    private final HerNames names;
    private final CorrectingNames correcting;

    NameController(HerNames names, CorrectingNames correcting) {
        this.names = names;
        this.correcting = correcting;
    }

    record Form(@NotBlank @Size(max = 60) String called, @NotBlank @Size(max = 120) String name) {}

    @GetMapping("/people/{person}/name")
    @OpenPerson(value = "identity", action = Action.WRITE)
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/name", "people.name.title", "opening", opening, "hers", names.of(opening));
    }

    @PostMapping("/people/{person}/name")
    @OpenPerson("identity")
    ModelAndView correct(Opening opening, @Valid @ModelAttribute Form form, @RequestParam("_version") long version) {
        correcting.correct(opening, form.name().strip(), form.called().strip(), version);
        return new ModelAndView("redirect:/people/" + opening.person() + "/name");
    }
}
