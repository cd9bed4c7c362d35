package holdepunkt.oversight.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.AskedAbout;
import holdepunkt.people.WhoHasLooked;
import holdepunkt.people.page.Headers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One line of her log, with what she asked about it. */
@Controller
class LookController {

    private final WhoHasLooked log;
    private final AskedAbout asked;
    private final Headers headers;

    LookController(WhoHasLooked log, AskedAbout asked, Headers headers) {
        this.log = log;
        this.asked = asked;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/log/{entry}")
    @OpenPerson("log")
    @FreshSignIn
    ModelAndView show(Opening opening, Page page, @PathVariable String entry) {
        var look = log.one(opening, EntryNumber.of(entry)).orElseThrow(NotOpen::new);
        var question = asked.by(opening).stream().filter(one -> one.line().entry() == look.entry()).findFirst().orElse(null);
        return page.show("oversight/look", "oversight.look.title", "opening", opening, "header", headers.of(opening), "look", look, "asked", question);
    }
}
