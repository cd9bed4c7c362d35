package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.IfGone;
import holdepunkt.people.IfGones;
import holdepunkt.people.away.LookingForHer;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "If I disappear": written by her, read by her contact and the deputy. */
@Controller
class IfGoneController {

    private final IfGones ifGones;
    private final LookingForHer looking;
    private final Headers headers;

    IfGoneController(IfGones ifGones, LookingForHer looking, Headers headers) {
        this.ifGones = ifGones;
        this.looking = looking;
        this.headers = headers;
    }

    record Form(@Nullable @Size(max = 500) String who, @Nullable @Size(max = 500) String places, @Nullable @Size(max = 500) String leaveMe) {}

    @GetMapping("/people/{person}/if-gone")
    @OpenPerson("if_gone")
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/ifGone", "people.ifGone.title", "opening", opening, "header", headers.of(opening), "words", ifGones.of(opening),
                "tries", looking.tries(opening), "mayTry", looking.mayTry(opening));
    }

    @PostMapping("/people/{person}/if-gone")
    @OpenPerson("if_gone")
    ModelAndView save(Opening opening, @Valid @ModelAttribute Form form, @RequestParam("_version") long version) {
        ifGones.save(opening, new IfGone(text(form.who()), text(form.places()), text(form.leaveMe()), version));
        return new ModelAndView("redirect:/people/" + opening.person() + "/if-gone");
    }

    private static @Nullable PersonText text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : PersonText.of(typed);
    }
}
