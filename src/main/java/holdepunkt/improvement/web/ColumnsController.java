package holdepunkt.improvement.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.ArrangingColumns;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.reading.ChainMaps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the chain and its columns are called, and the groups within them. */
@Controller
class ColumnsController {

    private final ChainMaps maps;
    private final BuildingChains building;
    private final ArrangingColumns arranging;

    ColumnsController(ChainMaps maps, BuildingChains building, ArrangingColumns arranging) {
        this.maps = maps;
        this.building = building;
        this.arranging = arranging;
    }

    @GetMapping("/improvement/chains/{chain}/columns")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID chain) {
        return page.show("improvement/columns", "improvement.columns.title", "map", maps.of(viewer, chain));
    }

    @PostMapping("/improvement/chains/{chain}/title")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView title(Viewer viewer, @PathVariable UUID chain, @Valid TitleForm form) {
        building.retitle(viewer, Version.of(chain, form._version()), form.title());
        return back(chain);
    }

    @GetMapping("/improvement/chains/{chain}/columns/{column}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID chain, @PathVariable String column) {
        var map = maps.of(viewer, chain);
        return page.show("improvement/column", "improvement.column.title", "map", map, "column", map.chain().column(kind(column)).orElseThrow(NotOpen::new));
    }

    @PostMapping("/improvement/chains/{chain}/columns/{column}/heading")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView heading(Viewer viewer, @PathVariable UUID chain, @PathVariable String column, @Valid HeadingForm form) {
        arranging.head(viewer, Version.of(chain, form._version()), kind(column), form.heading());
        return back(chain);
    }

    @PostMapping("/improvement/chains/{chain}/columns/{column}/groups")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView group(Viewer viewer, @PathVariable UUID chain, @PathVariable String column, @Valid GroupForm form) {
        arranging.addGroup(viewer, chain, kind(column), form.name());
        return new ModelAndView("redirect:/improvement/chains/" + chain + "/columns/" + kind(column).code());
    }

    @PostMapping("/improvement/chains/{chain}/sixth-column")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView six(Viewer viewer, Page page, @PathVariable UUID chain) {
        arranging.addHowTheyFeel(viewer, chain, page.t("improvement.kind.how_they_feel"));
        return back(chain);
    }

    @PostMapping("/improvement/chains/{chain}/sixth-column/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView five(Viewer viewer, @PathVariable UUID chain) {
        arranging.leaveOutHowTheyFeel(viewer, chain);
        return back(chain);
    }

    record TitleForm(@NotBlank @Size(max = 400) String title, @Nullable Long _version) {}

    record HeadingForm(@NotBlank @Size(max = 400) String heading, @Nullable Long _version) {}

    record GroupForm(@NotBlank @Size(max = 400) String name) {}

    private static ColumnKind kind(String code) {
        return ColumnKind.of(code).orElseThrow(NotOpen::new);
    }

    private static ModelAndView back(UUID chain) {
        return new ModelAndView("redirect:/improvement/chains/" + chain + "/columns");
    }
}
