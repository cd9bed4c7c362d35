package holdepunkt.rights.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.rights.Restrictions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What she holds back for herself while something is looked into. */
@Controller
class RestrictionController {

    private final Restrictions restrictions;

    RestrictionController(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    record Form(@NotBlank String dataClass) {}

    @GetMapping("/people/{person}/restrictions")
    @OpenPerson("rights")
    ModelAndView show(Opening opening, Page page) {
        var held = restrictions.of(opening);
        var choices = new LinkedHashMap<String, String>();
        Restrictions.CLASSES.stream().filter(one -> held.stream().noneMatch(other -> other.dataClass().equals(one)))
                .forEach(one -> choices.put(one, asALine(page.t("people.class." + one))));
        return page.show("rights/restrictions", "rights.restrict.title", "opening", opening, "held", held, "choices", choices);
    }

    /** The words stand in the middle of sentences elsewhere. */
    private static String asALine(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @PostMapping("/people/{person}/restrictions")
    @OpenPerson(value = "rights", action = Action.DECIDE)
    ModelAndView restrict(Opening opening, @Valid Form form) {
        restrictions.restrict(opening, form.dataClass());
        return new ModelAndView("redirect:/people/" + opening.person() + "/restrictions");
    }

    @PostMapping("/people/{person}/restrictions/{restriction}/end")
    @OpenPerson(value = "rights", action = Action.DECIDE)
    ModelAndView end(Opening opening, @PathVariable UUID restriction) {
        restrictions.end(opening, restriction);
        return new ModelAndView("redirect:/people/" + opening.person() + "/restrictions");
    }
}
