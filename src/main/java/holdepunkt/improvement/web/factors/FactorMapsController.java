package holdepunkt.improvement.web.factors;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.BuildingFactorMaps;
import holdepunkt.improvement.factors.EmptyMap;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.FactorSet;
import holdepunkt.improvement.web.OwnUnits;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The factor maps of an area, and the beginning of a new one. */
@Controller
class FactorMapsController {

    private final FactorMaps maps;
    private final BuildingFactorMaps building;

    FactorMapsController(FactorMaps maps, BuildingFactorMaps building) {
        this.maps = maps;
        this.building = building;
    }

    @GetMapping("/improvement/factors")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/factors/maps", "factors.title", "maps", maps.all(viewer), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/factors/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/factors/new", "factors.new.title", "units", OwnUnits.of(viewer));
    }

    @PostMapping("/improvement/factors")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView begin(Viewer viewer, Page page, @Valid NewMapForm form) {
        var empty = new EmptyMap(form.title(), FactorSet.valueOf(form.set().toUpperCase(Locale.ROOT)), page::t).make();
        var map = building.begin(viewer, new BuildingFactorMaps.Owners(new UnitId(form.unit()), form.group()), empty, "begun");
        return new ModelAndView("redirect:/improvement/factors/" + map);
    }

    record NewMapForm(@NotBlank @Size(max = 120) String title, @NotBlank @Size(max = 80) String group, @NotNull UUID unit,
                      @NotBlank @Pattern(regexp = "published|workshop|own") String set) {}
}
