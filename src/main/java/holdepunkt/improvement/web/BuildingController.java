package holdepunkt.improvement.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.improvement.chains.LinkingStones;
import holdepunkt.improvement.chains.Seen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is done on the map itself: a stone is written, moved, or linked to another. */
@Controller
class BuildingController {

    private final Chains chains;
    private final BuildingChains building;
    private final LinkingStones linking;

    BuildingController(Chains chains, BuildingChains building, LinkingStones linking) {
        this.chains = chains;
        this.building = building;
        this.linking = linking;
    }

    /** The next stone is thought to stand where this one does, so that a group may write on. */
    @PostMapping("/improvement/chains/{chain}/stones")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView write(Viewer viewer, @PathVariable UUID chain, @Valid StoneForm form) {
        var stone = building.addStone(viewer, chain, form.kind(), form.group(), form.text(), form.owner());
        if (form.leadsTo() != null) {
            linking.link(viewer, chain, stone, form.leadsTo());
        }
        return back(chain, form.screen(), "?at=" + form.column());
    }

    /** Whoever moves it last is right: where a stone stands is seen by all, and the history has both. */
    @PostMapping("/improvement/chains/{chain}/moves")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView move(Viewer viewer, @PathVariable UUID chain, @Valid MoveForm form) {
        var now = chains.now(viewer, chain);
        var spot = form.spot(now.content());
        building.move(viewer, new Seen(chain, now.version()), form.moved(), spot.column(), spot.group(), spot.position());
        return back(chain, form.screen(), "");
    }

    @PostMapping("/improvement/chains/{chain}/links")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView link(Viewer viewer, @PathVariable UUID chain, @Valid LinkForm form) {
        linking.link(viewer, chain, form.from(), form.to());
        return back(chain, form.screen(), "?way=" + form.from());
    }

    private static ModelAndView back(UUID chain, @Nullable Boolean screen, String query) {
        return new ModelAndView("redirect:/improvement/chains/" + chain + (Boolean.TRUE.equals(screen) ? "/screen" : "") + query);
    }
}
