package holdepunkt.promises.web;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.HerWords;
import holdepunkt.promises.PromiseBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What one person was promised, and one promise with what each side says of it. */
@Controller
class PromiseBoardController {

    private final PromiseBoard board;
    private final Headers headers;
    private final HerWords herWords;

    PromiseBoardController(PromiseBoard board, Headers headers, HerWords herWords) {
        this.board = board;
        this.headers = headers;
        this.herWords = herWords;
    }

    @GetMapping("/people/{person}/promises")
    @OpenPerson("promise")
    ModelAndView board(Opening opening, Page page) {
        return page.show("promises/board", "promises.board.title", "opening", opening, "header", headers.of(opening), "lines", board.of(opening),
                "today", LocalDate.now(Period.NORWAY));
    }

    @GetMapping("/people/{person}/promises/{promise}")
    @OpenPerson("promise")
    ModelAndView promise(Opening opening, Page page, @PathVariable("promise") UUID promise) {
        return page.show("promises/promise", "promises.board.title", "opening", opening, "header", headers.of(opening), "line", board.find(opening, promise),
                "today", LocalDate.now(Period.NORWAY), "said", herWords.beside(opening, List.of(promise)));
    }
}
