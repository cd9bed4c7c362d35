package holdepunkt.improvement.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.ChainMarks;
import holdepunkt.improvement.chains.reading.ChainMap;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.chains.Stone;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A chain as a map: at a desk, in front of a projector, and on a wall. */
@Controller
class ChainController {

    private final ChainMaps maps;
    private final ChainMarks marks;

    ChainController(ChainMaps maps, ChainMarks marks) {
        this.maps = maps;
        this.marks = marks;
    }

    @GetMapping("/improvement/chains/{chain}")
    @OpenMine
    ModelAndView desk(Viewer viewer, Page page, @PathVariable UUID chain, @RequestParam Map<String, String> asked) {
        return map(viewer, page, chain, asked, "wide");
    }

    @GetMapping("/improvement/chains/{chain}/screen")
    @OpenMine
    ModelAndView screen(Viewer viewer, Page page, @PathVariable UUID chain, @RequestParam Map<String, String> asked) {
        return map(viewer, page, chain, asked, "screen");
    }

    @GetMapping("/improvement/chains/{chain}/wall")
    @OpenMine
    ModelAndView wall(Viewer viewer, Page page, @PathVariable UUID chain, @RequestParam Map<String, String> asked) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        return page.show("improvement/wall", "improvement.wall.title", "map", map, "grid", Grid.of(map),
                "on", Pathway.through(map.chain(), stone(map, asked.get("way"))));
    }

    /** @param asked {@code way}, a stone whose pathway is drawn heavier; {@code at}, where the next stone is to be written; {@code to}, what it is to lead to */
    private ModelAndView map(Viewer viewer, Page page, UUID id, Map<String, String> asked, String look) {
        Readers.mustRead(viewer);
        ChainMap map = maps.of(viewer, id);
        return page.show("improvement/chain", "improvement.one.title", "map", map, "mark", marks.of(viewer, id), "grid", Grid.of(map), "on", Pathway.through(map.chain(), stone(map, asked.get("way"))),
                "builds", Builders.mayBuild(viewer), "look", look, "writing", Writing.of(map.chain(), asked.get("at"), stone(map, asked.get("to"))), "from", asked.getOrDefault("way", ""));
    }

    private static @Nullable UUID stone(ChainMap map, @Nullable String asked) {
        return map.chain().stones().map(Stone::id).filter(id -> id.toString().equals(asked)).findFirst().orElse(null);
    }
}
