package holdepunkt.improvement.web.arenas;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.Gaps;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The map of arenas as it is or was, with who is missing; what happened to it; and a paper to take along. */
@Controller
class ArenasController {

    private final Sheets sheets;

    ArenasController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/improvement/arenas")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @RequestParam @Nullable Long version) {
        Readers.mustRead(viewer);
        var now = sheets.now(viewer, Arenas.KIND);
        boolean current = version == null || version == now.version();
        var sheet = current ? now : sheets.at(viewer, Arenas.KIND, version).orElseThrow(NotOpen::new);
        var report = Gaps.of(sheet.content());
        return page.show("improvement/arenas/map", "arenas.title", "sheet", sheet, "report", report, "findings", Findings.of(page.texts(), report), "current", current,
                "builds", current && Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/arenas/history")
    @OpenMine
    ModelAndView history(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/sheets/history", "arenas.history", "room", "/improvement/arenas", "roomTitle", "arenas.title", "look", "/improvement/arenas",
                "steps", sheets.steps(viewer, Arenas.KIND));
    }

    @GetMapping("/improvement/arenas/file")
    @OpenMine
    ModelAndView file(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var paper = new ArenasPaper(page).print(sheets.now(viewer, Arenas.KIND).content());
        return new ModelAndView(new Download(paper, "application/pdf", "arenaer.pdf"));
    }
}
