package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.WhoHasLooked;
import holdepunkt.people.page.Headers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has looked. */
@Controller
class LogController {

    private final WhoHasLooked log;
    private final Headers headers;

    LogController(WhoHasLooked log, Headers headers) {
        this.log = log;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/log")
    @FreshSignIn
    @OpenPerson("log")
    ModelAndView show(Opening opening, Page page, @RequestParam(required = false) @Nullable Instant before) {
        var looks = log.before(opening, before == null ? Instant.now().plusSeconds(60) : before);
        var older = looks.size() < WhoHasLooked.MOST ? null : looks.getLast().at();
        return page.show("people/log", "people.log.title", "opening", opening, "header", headers.of(opening), "weeks", LookedWeek.of(looks), "older", older);
    }
}
