package holdepunkt.wayin.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.wayin.LeftNotes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Words left for later. Nothing of them is shown back here. */
@Controller
class LeftNoteController {

    private static final int LONGEST = 2000;

    private final LeftNotes notes;

    LeftNoteController(LeftNotes notes) {
        this.notes = notes;
    }

    @PostMapping("/people/{person}/notes")
    @OpenPerson("next")
    ModelAndView leave(Opening opening, @PathVariable("person") String person, @RequestParam(defaultValue = "") String words) {
        if (words.isBlank()) {
            throw new BrokenRule("core.error.missing", "words");
        }
        if (words.length() > LONGEST) {
            throw new BrokenRule("core.error.tooLong", "words", LONGEST);
        }
        notes.leave(opening, PersonText.of(words));
        return new ModelAndView("redirect:/people/" + opening.person() + "?left=1");
    }
}
