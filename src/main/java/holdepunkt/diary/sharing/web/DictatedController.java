package holdepunkt.diary.sharing.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.sharing.Dictations;
import holdepunkt.diary.sharing.Keeping;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody wrote down for her: she reads it, puts it in or throws it away. */
@Controller
class DictatedController {

    private final Dictations dictations;
    private final Keeping keeping;

    DictatedController(Dictations dictations, Keeping keeping) {
        this.dictations = dictations;
        this.keeping = keeping;
    }

    @GetMapping("/diary/dictations")
    @OpenOwn("diary")
    ModelAndView waiting(Opening hers, Page page) {
        return page.show("shares/dictations", "shares.dictations.title", "waiting", dictations.waiting(hers));
    }

    @PostMapping("/diary/dictations/{dictation}/keep")
    @OpenOwn("diary")
    ModelAndView keep(Opening hers, Page page, @PathVariable UUID dictation) {
        return new ModelAndView("redirect:/diary/entries/" + keeping.keep(hers, dictation, page.texts()));
    }

    @PostMapping("/diary/dictations/{dictation}/throw-away")
    @OpenOwn("diary")
    ModelAndView throwAway(Opening hers, @PathVariable UUID dictation) {
        keeping.throwAway(hers, dictation);
        return new ModelAndView("redirect:/diary/deletions");
    }
}
