package holdepunkt.improvement.web.conditions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.web.Readers;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What somebody beyond the area must change, by type: to read, and to send to those who can. */
@Controller
class NationalCallsController {

    private final ConditionChecks checks;

    NationalCallsController(ConditionChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/improvement/conditions/national")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/conditions/national", "conditions.national", "check", checks.now(viewer));
    }

    @GetMapping("/improvement/conditions/national/files/{format}")
    @OpenMine
    ModelAndView file(Viewer viewer, Page page, @PathVariable String format) {
        Readers.mustRead(viewer);
        var check = checks.now(viewer);
        return new ModelAndView(switch (format) {
            case "pdf" -> new Download(new ConditionsPaper(page).national(check), "application/pdf", "innspill.pdf");
            case "yaml" -> new Download(bytes(NationalFile.yaml(check)), "application/yaml", "innspill.yaml");
            case "csv" -> new Download(bytes(NationalFile.csv(page.texts(), check)), "text/csv; charset=utf-8", "innspill.csv");
            default -> throw new NotOpen();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
