package holdepunkt.insight.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.insight.LeadingTrials;
import holdepunkt.insight.ReadingTrials;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.Trials;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Numbers: the open version for everybody, all of them for the working group. */
@Controller
class FiguresController {

    private final Trials trials;
    private final LeadingTrials leading;
    private final SmallNumbers small;
    private final ReadingTrials readings;

    FiguresController(Trials trials, LeadingTrials leading, SmallNumbers small, ReadingTrials readings) {
        this.trials = trials;
        this.leading = leading;
        this.small = small;
        this.readings = readings;
    }

    @GetMapping("/insight")
    @OpenMine
    ModelAndView open(Viewer viewer, Page page) {
        var trial = trials.latest(viewer).orElse(null);
        var report = trial == null ? null : trials.open(viewer, trial);
        return page.show("insight/open", "insight.title", "trial", trial, "report", report, "k", small.of(viewer.area()).k(), "leader", viewer.worksAs("leader"),
                "group", viewer.worksAs("working_group"), "improves", improves(viewer), "officer", viewer.worksAs("privacy_officer"),
                "members", viewer.worksAs("leader") ? leading.members(viewer) : List.of());
    }

    @GetMapping("/insight/trial")
    @OpenMine(roles = "working_group")
    ModelAndView forTheWorkingGroup(Viewer viewer, Page page) {
        var trial = trials.latest(viewer).orElseThrow(NotOpen::new);
        var report = trials.forTheWorkingGroup(viewer, trial).orElseThrow(NotOpen::new);
        return page.show("insight/trial", "insight.trial.title", "trial", trial, "report", report,
                "readings", readings.of(viewer.area(), trial.id()).orElseThrow(NotOpen::new));
    }

    private static boolean improves(Viewer viewer) {
        return viewer.worksAs("leader") || viewer.worksAs("working_group") || viewer.worksAs("user_representative");
    }
}
