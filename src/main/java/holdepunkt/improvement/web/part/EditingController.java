package holdepunkt.improvement.web.part;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.LinkingStones;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A step, a group or a link is worded anew, given to somebody, or taken away. */
@Controller
class EditingController {

    private final ChainMaps maps;
    private final BuildingChains building;
    private final LinkingStones linking;

    EditingController(ChainMaps maps, BuildingChains building, LinkingStones linking) {
        this.maps = maps;
        this.building = building;
        this.linking = linking;
    }

    @GetMapping("/improvement/chains/{chain}/parts/{part}/edit")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable UUID part) {
        var map = maps.of(viewer, chain);
        var which = map.chain().stone(part).isPresent() ? "stone" : map.chain().link(part).isPresent() ? "link" : "group";
        if (map.chain().wordsOf(part).isEmpty()) {
            throw new NotOpen();
        }
        return page.show("improvement/edit", "improvement.edit." + which, "map", map, "part", part, "which", which);
    }

    @PostMapping("/improvement/chains/{chain}/parts/{part}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView words(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid WordsForm form) {
        building.reword(viewer, Version.of(chain, form._version()), part, form.text());
        return back(viewer, chain, part);
    }

    record WordsForm(@NotBlank @Size(max = 400) String text, @Nullable Long _version) {}

    @PostMapping("/improvement/chains/{chain}/parts/{part}/owner")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView owner(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid OwnerForm form) {
        building.own(viewer, Version.of(chain, form._version()), part, form.owner());
        return back(viewer, chain, part);
    }

    record OwnerForm(@Nullable @Size(max = 80) String owner, @Nullable Long _version) {}

    @PostMapping("/improvement/chains/{chain}/parts/{part}/assumptions")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView assume(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid NotesForm form) {
        linking.assume(viewer, Version.of(chain, form._version()), part, lines(form.assumptions()), lines(form.risks()));
        return back(viewer, chain, part);
    }

    record NotesForm(@Nullable @Size(max = 4400) String assumptions, @Nullable @Size(max = 4400) String risks, @Nullable Long _version) {}

    @PostMapping("/improvement/chains/{chain}/parts/{part}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeAway(Viewer viewer, @PathVariable UUID chain, @PathVariable UUID part, @Valid RemovalForm form) {
        building.takeAway(viewer, Version.of(chain, form._version()), part);
        return new ModelAndView("redirect:/improvement/chains/" + chain);
    }

    record RemovalForm(@Nullable Long _version) {}

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private ModelAndView back(Viewer viewer, UUID chain, UUID part) {
        return new ModelAndView(Parts.page(maps.of(viewer, chain), part));
    }
}
