package holdepunkt.staff.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.Page;
import holdepunkt.directory.KeepingUnits;
import holdepunkt.directory.Units;
import holdepunkt.staff.BringingIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The organisations of the area. One more is brought in with an administrator of its own; who brought it in can do nothing there afterwards. */
@Controller
class OrganisationsController {

    private final Units units;
    private final BringingIn bringing;

    OrganisationsController(Units units, BringingIn bringing) {
        this.units = units;
        this.bringing = bringing;
    }

    record Form(@NotBlank @Size(max = 120) String organisation, @NotBlank String sort, @NotBlank @Size(max = 120) String name, @NotBlank String kind,
                @NotBlank @Size(max = 120) String administrator, @Size(max = 200) @Pattern(regexp = ReachForm.WHERE) @Nullable String email) {}

    @GetMapping("/units/{unit}/organisations")
    @OpenUnit(roles = "administrator")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit) {
        return page.show("staff/organisations", "staff.organisations.title", "unit", unit, "organisations", units.organisations(viewer.area()),
                "sorts", Choices.worded(page, "staff.organisation.kind.", KeepingUnits.ORGANISATIONS),
                "kinds", Choices.worded(page, "staff.unit.kind.", KeepingUnits.KINDS));
    }

    @PostMapping("/units/{unit}/organisations")
    @OpenUnit(roles = "administrator")
    ModelAndView bringIn(Viewer viewer, @PathVariable UUID unit, @Valid Form form) {
        if (!KeepingUnits.ORGANISATIONS.contains(form.sort())) {
            throw new BrokenRule("core.error.unreadable", "sort");
        }
        var first = new UnitForm(form.name(), form.kind(), null, null, null).text();
        bringing.bringIn(viewer, form.organisation().strip(), form.sort(), first, form.administrator().strip(), ReachForm.orNothing(form.email()));
        return new ModelAndView("redirect:/units/" + unit + "/organisation");
    }
}
