package holdepunkt.improvement.web.factors;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.factors.BuildingFactorMaps;
import holdepunkt.improvement.factors.ContextKind;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.files.FactorFiles;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A map in three columns, on a screen and on a sheet; what was done to it; and what the group wants with it. */
@Controller
class FactorMapController {

    private final MapViews views;
    private final FactorMaps maps;
    private final BuildingFactorMaps building;
    private final FactorFiles files;

    FactorMapController(MapViews views, FactorMaps maps, BuildingFactorMaps building, FactorFiles files) {
        this.views = views;
        this.maps = maps;
        this.building = building;
        this.files = files;
    }

    @GetMapping("/improvement/factors/{map}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID map) {
        return page.show("improvement/factors/map", "factors.one", "view", views.of(viewer, map));
    }

    @GetMapping("/improvement/factors/{map}/history")
    @OpenMine
    ModelAndView history(Viewer viewer, Page page, @PathVariable UUID map) {
        return page.show("improvement/factors/history", "factors.history", "view", views.of(viewer, map), "steps", maps.steps(viewer, map));
    }

    @GetMapping("/improvement/factors/{map}/file")
    @OpenMine
    ModelAndView file(Viewer viewer, @PathVariable UUID map) {
        Readers.mustRead(viewer);
        var written = files.write(viewer, map);
        return new ModelAndView(new Download(written.text().getBytes(StandardCharsets.UTF_8), written.type(), written.name()));
    }

    @GetMapping("/improvement/factors/{map}/aims")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView aims(Viewer viewer, Page page, @PathVariable UUID map) {
        return page.show("improvement/factors/aims", "factors.aims.title", "view", views.of(viewer, map));
    }

    @PostMapping("/improvement/factors/{map}/aims")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView hope(Viewer viewer, @PathVariable UUID map, @Valid AimsForm form) {
        building.hope(viewer, Seen.of(map, form._version()), lines(form.aims()), lines(form.aspirations()));
        return new ModelAndView("redirect:/improvement/factors/" + map);
    }

    record AimsForm(@Nullable @Size(max = 7300) String aims, @Nullable @Size(max = 7300) String aspirations, @Nullable Long _version) {}

    @PostMapping("/improvement/factors/{map}/factors")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @PathVariable UUID map, @Valid NewFactorForm form) {
        var factor = building.addFactor(viewer, map, ContextKind.of(form.context()).orElseThrow(), form.name());
        return new ModelAndView("redirect:/improvement/factors/" + map + "/factors/" + factor);
    }

    record NewFactorForm(@NotBlank @Pattern(regexp = "individual|social|material") String context, @NotBlank @Size(max = 120) String name) {}

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
