package holdepunkt.people.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.PhoneNumber;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.PeopleRoundHer;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The people round her: she names them and takes them off again. */
@Controller
class RoundHerController {

    private final PeopleRoundHer people;
    private final Headers headers;

    RoundHerController(PeopleRoundHer people, Headers headers) {
        this.people = people;
        this.headers = headers;
    }

    record Form(@NotBlank @Size(max = 120) String name,
                @NotBlank @Pattern(regexp = "family|partner|child|friend|neighbour|work|helper|other") String relation, @Nullable @Size(max = 30) String phone) {}

    @GetMapping("/people/{person}/network")
    @OpenPerson("network")
    ModelAndView show(Opening opening, Page page) {
        return page.show("people/network", "people.network.title", "opening", opening, "header", headers.of(opening), "people", people.of(opening));
    }

    @PostMapping("/people/{person}/network")
    @OpenPerson("network")
    ModelAndView add(Opening opening, @Valid @ModelAttribute Form form) {
        people.add(opening, PersonText.of(form.name()), form.relation(), phone(form.phone()));
        return back(opening);
    }

    private static @Nullable PersonText phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PersonText.of(PhoneNumber.read(typed).orElseThrow(() -> new BrokenRule("people.rule.phone", "phone")).digits());
    }

    @PostMapping("/people/{person}/network/{one}/end")
    @OpenPerson("network")
    ModelAndView takeOff(Opening opening, @PathVariable UUID one) {
        people.takeOff(opening, one);
        return back(opening);
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/network");
    }
}
