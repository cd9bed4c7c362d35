package holdepunkt.promises.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.promises.OwnPromises;
import holdepunkt.promises.ShowingOwnPromises;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What she took on. Only she writes here; deciding is a word of the policy that nobody else has for this class. */
@Controller
class OwnPromiseController {

    private final OwnPromises promises;
    private final ShowingOwnPromises showing;
    private final Headers headers;

    OwnPromiseController(OwnPromises promises, ShowingOwnPromises showing, Headers headers) {
        this.promises = promises;
        this.showing = showing;
        this.headers = headers;
    }

    record TakeForm(@NotBlank @Size(max = 300) String what) {}

    record MarkForm(@NotBlank String mark, @Nullable String back) {}

    @GetMapping("/people/{person}/own-promises")
    @OpenPerson("own_promise")
    ModelAndView page(Opening opening, Page page) {
        return page.show("promises/own", "promises.own.title", "opening", opening, "header", headers.of(opening), "lines", promises.of(opening),
                "near", opening.own() ? showing.near(opening) : List.of(), "showings", opening.own() ? showing.showings(opening) : List.of());
    }

    @PostMapping("/people/{person}/own-promises")
    @OpenPerson(value = "own_promise", action = Action.DECIDE)
    ModelAndView take(Opening opening, @Valid TakeForm form) {
        promises.take(opening, PersonText.of(form.what()));
        return new ModelAndView("redirect:" + Back.to(opening, "own"));
    }

    @PostMapping("/people/{person}/own-promises/{promise}/marks")
    @OpenPerson(value = "own_promise", action = Action.DECIDE)
    ModelAndView mark(Opening opening, @PathVariable("promise") UUID promise, @Valid MarkForm form) {
        promises.mark(opening, promise, form.mark());
        return new ModelAndView("redirect:" + Back.to(opening, form.back()));
    }
}
