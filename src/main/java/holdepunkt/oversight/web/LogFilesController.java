package holdepunkt.oversight.web;

import holdepunkt.audit.HandingOutTheLog;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The log as files, to be kept where nobody who runs the database can change them, and checked there. */
@Controller
class LogFilesController {

    private final HandingOutTheLog log;

    LogFilesController(HandingOutTheLog log) {
        this.log = log;
    }

    @GetMapping("/log-files")
    @OpenMine(roles = "privacy_officer")
    ModelAndView show(Page page) {
        return page.show("oversight/files", "oversight.files.title");
    }

    @GetMapping("/log-files/export")
    @OpenMine(roles = "privacy_officer")
    @FreshSignIn
    ModelAndView export(Viewer viewer) {
        return new ModelAndView(new LogFile(log, viewer.area()));
    }

    @GetMapping("/log-files/witness")
    @OpenMine(roles = "privacy_officer")
    ModelAndView witness(Viewer viewer) {
        return new ModelAndView(new Download(log.witness(viewer.area()), "text/plain; charset=utf-8", "log.witness"));
    }

    @GetMapping("/log-files/key")
    @OpenMine(roles = "privacy_officer")
    ModelAndView key() {
        return new ModelAndView(new Download(log.publicKey(), "text/plain; charset=utf-8", "log.pub"));
    }
}
