package holdepunkt.improvement.web.family;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.national.Editions;
import holdepunkt.improvement.chains.national.TakingUpChains;
import holdepunkt.improvement.web.Grid;
import holdepunkt.improvement.web.OwnUnits;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chains other areas have published, and taking one of them up. */
@Controller
class NationalController {

    private final Editions editions;
    private final TakingUpChains taking;

    NationalController(Editions editions, TakingUpChains taking) {
        this.editions = editions;
        this.taking = taking;
    }

    @GetMapping("/improvement/national")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/national", "improvement.national.title", "editions", editions.latest());
    }

    @GetMapping("/improvement/national/{area}/{edition}")
    @OpenMine
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID area, @PathVariable UUID edition) {
        Readers.mustRead(viewer);
        var chain = editions.chain(area, edition);
        return page.show("improvement/edition", "improvement.national.title", "area", area, "edition", edition, "chain", chain, "grid", Grid.of(chain), "units", OwnUnits.of(viewer),
                "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/national/{area}/{edition}/taking-up")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeUp(Viewer viewer, @PathVariable UUID area, @PathVariable UUID edition, @Valid TakingForm form) {
        var chain = taking.takeUp(viewer, new Owners(new UnitId(form.unit()), form.group()), area, edition);
        return new ModelAndView("redirect:/improvement/chains/" + chain);
    }

    record TakingForm(@NotNull UUID unit, @NotBlank @Size(max = 80) String group) {}
}
