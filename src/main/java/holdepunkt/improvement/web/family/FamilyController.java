package holdepunkt.improvement.web.family;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.national.PublishingChains;
import holdepunkt.improvement.chains.national.TellingAbove;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.web.Grid;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chain above this one, and those below it. */
@Controller
class FamilyController {

    private final ChainMaps maps;
    private final Above above;
    private final PublishingChains publishing;
    private final TellingAbove telling;

    FamilyController(ChainMaps maps, Above above, PublishingChains publishing, TellingAbove telling) {
        this.maps = maps;
        this.above = above;
        this.publishing = publishing;
        this.telling = telling;
    }

    @GetMapping("/improvement/chains/{chain}/family")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID chain) {
        Readers.mustRead(viewer);
        var map = maps.of(viewer, chain);
        return page.show("improvement/family", "improvement.family.title", "map", map, "grid", Grid.of(map), "inherited", above.inheritance(viewer, chain),
                "editions", above.editions(viewer, chain), "learned", above.learned(viewer, chain), "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/chains/{chain}/editions")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView publish(Viewer viewer, @PathVariable UUID chain) {
        publishing.publish(viewer, chain);
        return back(chain);
    }

    @GetMapping("/improvement/chains/{chain}/parts/{part}/learned")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView ask(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID part) {
        var map = maps.of(viewer, chain);
        if (above.inheritance(viewer, chain) == null || map.rating(part).isEmpty()) {
            throw new NotOpen();
        }
        return page.show("improvement/learned", "improvement.learned.title", "map", map, "part", part);
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/learned")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView tell(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid NoteForm form) {
        telling.tell(viewer, new Spot(chain, part), form.note());
        return back(chain);
    }

    record NoteForm(@NotBlank @Size(max = 300) String note) {}

    private static ModelAndView back(UUID chain) {
        return new ModelAndView("redirect:/improvement/chains/" + chain + "/family");
    }
}
