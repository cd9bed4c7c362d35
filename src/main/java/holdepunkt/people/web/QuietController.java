package holdepunkt.people.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.PhoneNumber;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.quiet.QuietThings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is hers alone. Opens to her with a fresh sign-in, so that a phone in somebody else's hand does not show it. */
@Controller
class QuietController {

    private final QuietThings things;

    QuietController(QuietThings things) {
        this.things = things;
    }

    record ContactForm(@NotBlank @Size(max = 120) String name, @Nullable @Size(max = 30) String phone) {}

    record NoteForm(@NotBlank @Size(max = 2000) String words) {}

    @GetMapping("/people/{person}/quiet")
    @OpenPerson("quiet")
    @FreshSignIn
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/quiet", "people.quiet.pageTitle", "opening", opening, "things", things.of(opening));
    }

    @PostMapping("/people/{person}/quiet/contacts")
    @OpenPerson("quiet")
    @FreshSignIn
    ModelAndView contact(Opening opening, @Valid @ModelAttribute ContactForm form) {
        things.addContact(opening, PersonText.of(form.name()), phone(form.phone()));
        return back(opening);
    }

    @PostMapping("/people/{person}/quiet/notes")
    @OpenPerson("quiet")
    @FreshSignIn
    ModelAndView note(Opening opening, @Valid @ModelAttribute NoteForm form) {
        things.addNote(opening, PersonText.of(form.words()));
        return back(opening);
    }

    @PostMapping("/people/{person}/quiet/{thing}/end")
    @OpenPerson("quiet")
    @FreshSignIn
    ModelAndView takeOff(Opening opening, @PathVariable UUID thing) {
        things.takeOff(opening, thing);
        return back(opening);
    }

    private static @Nullable PersonText phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PersonText.of(PhoneNumber.read(typed).orElseThrow(() -> new BrokenRule("people.rule.phone", "phone")).digits());
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/quiet");
    }
}
