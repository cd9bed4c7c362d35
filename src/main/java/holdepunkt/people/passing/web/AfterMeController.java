package holdepunkt.people.passing.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.passing.AfterMe;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What shall become of what she wrote, when she is dead: hers to say, and nobody else's to read until then. */
@Controller
class AfterMeController {

    private final AfterMe afterMe;

    AfterMeController(AfterMe afterMe) {
        this.afterMe = afterMe;
    }

    @GetMapping("/people/{person}/after-me")
    @OpenPerson("if_gone")
    ModelAndView show(Opening opening, Page page) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        return page.show("people/passing/afterMe", "people.passing.after.title", "opening", opening, "choice", afterMe.of(opening));
    }

    @PostMapping("/people/{person}/after-me")
    @OpenPerson("if_gone")
    ModelAndView say(Opening opening, @RequestParam(defaultValue = "") String choice) {
        afterMe.say(opening, choice);
        return new ModelAndView("redirect:/people/" + opening.person() + "/if-gone");
    }
}
