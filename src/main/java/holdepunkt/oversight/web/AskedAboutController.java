package holdepunkt.oversight.web;

import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.oversight.Asked;
import holdepunkt.oversight.AskedAbout;
import holdepunkt.oversight.Pseudonyms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What persons do not recognise, for the officer who is to find out and answer. */
@Controller
class AskedAboutController {

    private final AskedAbout asked;
    private final Pseudonyms pseudonyms;
    private final Gate gate;

    AskedAboutController(AskedAbout asked, Pseudonyms pseudonyms, Gate gate) {
        this.asked = asked;
        this.pseudonyms = pseudonyms;
        this.gate = gate;
    }

    @GetMapping("/asked-about")
    @OpenMine(roles = "privacy_officer")
    ModelAndView show(Viewer viewer, Page page) {
        var questions = asked.to(viewer);
        gate.saw(questions.stream().map(Asked::person).toList());
        return page.show("oversight/asked", "oversight.asked.title", "viewer", viewer, "questions", questions, "pseudonyms", pseudonyms);
    }
}
