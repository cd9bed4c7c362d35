package holdepunkt.diary.sharing.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.diary.sharing.Dictating;
import holdepunkt.people.page.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever writes as she says it, or types in a torn-out line of hers. There is a way in and none out: what was sent is hers. */
@Controller
class DictationController {

    private final Dictating dictating;
    private final Headers headers;

    DictationController(Dictating dictating, Headers headers) {
        this.dictating = dictating;
        this.headers = headers;
    }

    record Form(@Nullable String told, @Nullable String way, @Nullable String words) {}

    @GetMapping("/people/{person}/dictations/new")
    @OpenPerson(value = "dictation", action = Action.WRITE)
    ModelAndView show(Opening opening, Page page) {
        return page.show("shares/dictate", "shares.dictate.title", "opening", opening, "header", headers.of(opening));
    }

    @PostMapping("/people/{person}/dictations")
    @OpenPerson("dictation")
    ModelAndView write(Opening opening, @ModelAttribute Form form) {
        dictating.write(opening, form.way() == null ? "" : form.way(), PersonText.of(form.words() == null ? "" : form.words()), form.told() != null);
        return new ModelAndView("redirect:/people/" + opening.person() + "/dictations/sent");
    }

    @GetMapping("/people/{person}/dictations/sent")
    @OpenPerson(value = "dictation", action = Action.WRITE)
    ModelAndView sent(Opening opening, Page page) {
        return page.show("shares/dictated", "shares.dictate.title", "opening", opening, "header", headers.of(opening));
    }
}
