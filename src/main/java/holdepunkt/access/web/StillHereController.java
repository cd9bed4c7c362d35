package holdepunkt.access.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A sign of life from a page that was asked whether someone is still there. That it was asked is what counts; it says nothing back. */
@Controller
class StillHereController {

    @GetMapping("/still-here")
    @OpenMine
    ModelAndView here(Viewer viewer) {
        return new ModelAndView(new Download(new byte[0], "text/plain", "here.txt"));
    }
}
