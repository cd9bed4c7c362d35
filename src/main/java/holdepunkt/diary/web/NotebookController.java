package holdepunkt.diary.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Notebook;
import holdepunkt.diary.sharing.Front;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Her notebook: the pencil on top, then the pages, newest first. */
@Controller
class NotebookController {

    private static final int LAST = 1000;

    private final Notebook.Opened notebook;
    private final Front.Looked front;
    private final Pencil pencil;

    NotebookController(Notebook.Opened notebook, Front.Looked front, Pencil pencil) {
        this.notebook = notebook;
        this.front = front;
        this.pencil = pencil;
    }

    @GetMapping("/diary")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "1") int from) {
        if (from < 1 || from > LAST) {
            throw new NotOpen();
        }
        return page.show("diary/notebook", "diary.title", "notebook", notebook.at(opening, from), "front", front.at(opening),
                "mine", opening.person().toString());
    }

    @GetMapping("/diary/new")
    @OpenOwn("diary")
    ModelAndView blank(Opening opening, Page page) {
        return pencil.show(opening, page, UUID.randomUUID(), null, null);
    }
}
