package holdepunkt.improvement.web.conditions;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.conditions.Framework;
import holdepunkt.improvement.conditions.Summary;
import holdepunkt.improvement.conditions.models.Models;
import holdepunkt.improvement.sheets.SheetStep;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Readers;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The whole check: on the screen, on paper, the summary beside it, and what happened to its words. */
@Controller
class ConditionsController {

    private final ConditionChecks checks;
    private final Sheets sheets;

    ConditionsController(ConditionChecks checks, Sheets sheets) {
        this.checks = checks;
        this.sheets = sheets;
    }

    @GetMapping("/improvement/conditions")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var check = checks.now(viewer);
        return page.show("improvement/conditions/check", "conditions.title", "check", check, "chapters", Chapter.of(check), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/conditions/file")
    @OpenMine
    ModelAndView file(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return new ModelAndView(new Download(new ConditionsPaper(page).check(checks.now(viewer)), "application/pdf", "rammevilkaar.pdf"));
    }

    @GetMapping("/improvement/conditions/summary")
    @OpenMine
    ModelAndView summary(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/conditions/summary", "conditions.summary", "summary", sheets.now(viewer, Summary.KIND).content());
    }

    @GetMapping("/improvement/conditions/history")
    @OpenMine
    ModelAndView history(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var steps = Stream.of(Framework.KIND, Summary.KIND, Models.KIND).flatMap(kind -> sheets.steps(viewer, kind).stream()).sorted(Comparator.comparing(SheetStep::at).reversed()).toList();
        return page.show("improvement/sheets/history", "conditions.history", "room", "/improvement/conditions", "roomTitle", "conditions.title", "look", "", "steps", steps);
    }
}
