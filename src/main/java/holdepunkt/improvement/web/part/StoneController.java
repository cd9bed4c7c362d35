package holdepunkt.improvement.web.part;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.CheckingFromOutside;
import holdepunkt.improvement.chains.evidence.EvidenceBoards;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.factors.talk.PointingHere;
import holdepunkt.improvement.web.Grid;
import holdepunkt.improvement.web.Readers;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One step, or one link between two: where it stands, what shows that it holds, and how sure one may be. */
@Controller
class StoneController {

    private final ChainMaps maps;
    private final EvidenceBoards boards;
    private final CheckingFromOutside checking;
    private final Today today;
    private final PointingHere pointing;

    StoneController(ChainMaps maps, EvidenceBoards boards, CheckingFromOutside checking, Today today, PointingHere pointing) {
        this.maps = maps;
        this.boards = boards;
        this.checking = checking;
        this.today = today;
        this.pointing = pointing;
    }

    @GetMapping("/improvement/chains/{chain}/stones/{stone}")
    @OpenMine
    ModelAndView stone(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID stone) {
        return show(viewer, page, chain, stone, "stone");
    }

    @GetMapping("/improvement/chains/{chain}/links/{link}")
    @OpenMine
    ModelAndView link(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID link) {
        return show(viewer, page, chain, link, "link");
    }

    private ModelAndView show(Viewer viewer, Page page, UUID chain, UUID part, String which) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        boolean there = which.equals("stone") ? map.chain().stone(part).isPresent() : map.chain().link(part).isPresent();
        if (!there) {
            throw new NotOpen();
        }
        var board = boards.of(viewer, chain, part);
        return page.show("improvement/" + which, which.equals("stone") ? "improvement.stone.title" : "improvement.link.page", "map", map, "part", part, "grid", Grid.of(map),
                "board", board, "today", today.beside(viewer, page.texts(), board.evidence()), "builds", Builders.mayBuild(viewer), "outside", checking.isOutside(viewer, chain),
                "pointing", pointing.at(viewer, "/improvement/chains/" + chain + "/" + which + "s/" + part));
    }
}
