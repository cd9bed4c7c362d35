package holdepunkt.promises.web;

import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.promises.PromiseBoard;
import holdepunkt.promises.PromiseLine;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the viewer herself promised, to be answered in a minute. */
@Controller
class MyPromisesController {

    private final PromiseBoard board;
    private final Gate gate;

    MyPromisesController(PromiseBoard board, Gate gate) {
        this.board = board;
        this.gate = gate;
    }

    @GetMapping("/my-promises")
    @OpenMine
    ModelAndView mine(Viewer viewer, Page page) {
        var lines = board.by(viewer);
        gate.saw(lines.stream().map(PromiseLine::person).toList());
        return page.show("promises/mine", "promises.mine.heading", "lines", lines, "today", LocalDate.now(Period.NORWAY));
    }
}
