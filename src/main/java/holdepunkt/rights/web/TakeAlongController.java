package holdepunkt.rights.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.rights.HowOften;
import holdepunkt.rights.TakingOut;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything about her, to be taken along: on paper and as a file. */
@Controller
class TakeAlongController {

    private final TakingOut takingOut;
    private final HowOften howOften;

    TakeAlongController(TakingOut takingOut, HowOften howOften) {
        this.takingOut = takingOut;
        this.howOften = howOften;
    }

    @GetMapping("/people/{person}/everything.json")
    @FreshSignIn
    @OpenPerson("log")
    ModelAndView file(Opening opening, Page page) {
        if (howOften.tooOften(opening)) {
            return tooOften(opening, page);
        }
        var head = Map.<String, Object>of("taken_out_at", Instant.now().toString(), "person", opening.person().toString(), "area", opening.area().toString());
        return new ModelAndView(new Download(takingOut.of(opening).file(head).getBytes(StandardCharsets.UTF_8), "application/json", "holdepunkt.json"));
    }

    @GetMapping("/people/{person}/everything.pdf")
    @FreshSignIn
    @OpenPerson("log")
    ModelAndView paper(Opening opening, Page page) {
        if (howOften.tooOften(opening)) {
            return tooOften(opening, page);
        }
        return new ModelAndView(new Download(EverythingPaper.print(Chapter.of(takingOut.of(opening), page.texts()), page), "application/pdf", "holdepunkt.pdf"));
    }

    private static ModelAndView tooOften(Opening opening, Page page) {
        var answer = page.show("rights/tooOften", "rights.tooOften.title", "opening", opening);
        answer.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return answer;
    }
}
