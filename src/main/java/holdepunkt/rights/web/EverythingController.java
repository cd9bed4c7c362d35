package holdepunkt.rights.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.rights.TakingOut;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything about her, to be read. The log is the class that nobody but she has. */
@Controller
class EverythingController {

    private final TakingOut takingOut;
    private final Headers headers;

    EverythingController(TakingOut takingOut, Headers headers) {
        this.takingOut = takingOut;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/everything")
    @FreshSignIn
    @OpenPerson("log")
    ModelAndView show(Opening opening, Page page) {
        return page.show("rights/everything", "rights.title", "opening", opening, "header", headers.of(opening),
                "chapters", Chapter.of(takingOut.of(opening), page.texts()));
    }
}
