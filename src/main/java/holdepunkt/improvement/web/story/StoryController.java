package holdepunkt.improvement.web.story;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.EvidenceBoards;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.web.Readers;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The story of a chain: on the screen, on a printer, and as a file everybody can read. */
@Controller
class StoryController {

    private final ChainMaps maps;
    private final EvidenceBoards boards;

    StoryController(ChainMaps maps, EvidenceBoards boards) {
        this.maps = maps;
        this.boards = boards;
    }

    @GetMapping("/improvement/chains/{chain}/story")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID chain) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        return page.show("improvement/story", "improvement.story.title", "map", map, "sections", Story.of(page.texts(), map, boards.all(viewer, chain)),
                "today", LocalDate.now(Period.NORWAY), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/chains/{chain}/story/file")
    @OpenMine
    ModelAndView file(Viewer viewer, Page page, @PathVariable UUID chain) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        var paper = new Paper(map.chain().title());
        paper.paragraph(page.t("improvement.story.of", map.group(), map.unitName(), page.day(LocalDate.now(Period.NORWAY))));
        Story.of(page.texts(), map, boards.all(viewer, chain)).forEach(section -> paper.heading(section.heading()).list(section.lines()));
        paper.paragraph(page.t("improvement.story.careful"));
        return new ModelAndView(new Download(paper.print(page.lang(), page.t("improvement.story.title")), "application/pdf", "resultatkjede.pdf"));
    }
}
