package holdepunkt.diary.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the notebook protects against and what not, said before she needs it. */
@Controller
class AboutController {

    @GetMapping("/diary/about")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page) {
        return page.show("diary/about", "diary.title", "contact", "/people/" + opening.person() + "/contact");
    }
}
