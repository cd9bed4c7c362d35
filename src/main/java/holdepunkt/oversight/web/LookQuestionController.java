package holdepunkt.oversight.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.oversight.AskingAboutLooks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** «Dette kjenner jeg ikke igjen». */
@Controller
class LookQuestionController {

    private final AskingAboutLooks asking;

    LookQuestionController(AskingAboutLooks asking) {
        this.asking = asking;
    }

    record Form(@Nullable @Size(max = 1000) String words) {}

    @PostMapping("/people/{person}/log/{entry}/questions")
    @OpenPerson("log")
    @FreshSignIn
    ModelAndView ask(Opening opening, @PathVariable String entry, @Valid @ModelAttribute Form form) {
        asking.ask(opening, EntryNumber.of(entry), PersonText.of(Objects.requireNonNullElse(form.words(), "")));
        return new ModelAndView("redirect:/people/" + opening.person() + "/log/" + entry);
    }
}
