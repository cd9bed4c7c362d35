package holdepunkt.insight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.insight.release.NotingReleases;
import holdepunkt.insight.release.TakingFigures;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Published figures as a file, and a note beside them when something was found wrong. */
@Controller
class TakeOutController {

    private final TakingFigures taking;
    private final NotingReleases noting;

    TakeOutController(TakingFigures taking, NotingReleases noting) {
        this.taking = taking;
        this.noting = noting;
    }

    @PostMapping("/insight/releases/{release}/files")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView take(Viewer viewer, @PathVariable("release") UUID release) {
        return new ModelAndView("redirect:/insight/files/" + taking.take(viewer, release));
    }

    @GetMapping("/insight/files/{taken}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView file(Viewer viewer, @PathVariable("taken") UUID taken) {
        return new ModelAndView(new Download(taking.file(viewer, taken), "text/csv; charset=utf-8", "figures.csv"));
    }

    @PostMapping("/insight/releases/{release}/notes")
    @OpenMine(roles = "leader")
    ModelAndView note(Viewer viewer, @PathVariable("release") UUID release, @Valid NoteForm form) {
        noting.note(viewer, release, form.words());
        return new ModelAndView("redirect:" + form.back());
    }
}
