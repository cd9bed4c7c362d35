package holdepunkt.staff.web;

import holdepunkt.access.InvitedAddress;
import holdepunkt.access.InvitingWorkers;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.directory.KeepingUnits;
import holdepunkt.directory.Units;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation an administrator answers for, and its units. */
@Controller
class UnitController implements NavEntry {

    private final Units units;
    private final KeepingUnits keeping;
    private final InvitingWorkers inviting;
    private final InvitedAddress invited;

    UnitController(Units units, KeepingUnits keeping, InvitingWorkers inviting, InvitedAddress invited) {
        this.units = units;
        this.keeping = keeping;
        this.inviting = inviting;
        this.invited = invited;
    }

    @GetMapping("/units/{unit}/organisation")
    @OpenUnit(roles = "administrator")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit) {
        var mine = new UnitId(unit);
        return page.show("staff/organisation", "staff.organisation.nav", "invited", invited.told(), "unit", unit, "organisation", units.organisationOf(viewer.area(), mine).orElseThrow(NotOpen::new),
                "units", units.besides(viewer.area(), mine), "codes", inviting.madeBy(viewer));
    }

    @GetMapping("/units/{unit}/units/new")
    @OpenUnit(roles = "administrator")
    ModelAndView form(Page page, @PathVariable UUID unit) {
        return page.show("staff/unit", "staff.unit.new", "home", unit, "unit", null, "kinds", kinds(page));
    }

    @PostMapping("/units/{unit}/units")
    @OpenUnit(roles = "administrator")
    ModelAndView add(Viewer viewer, @PathVariable UUID unit, @Valid UnitForm form) {
        keeping.add(viewer.area(), new UnitId(unit), form.text());
        return back(unit);
    }

    @GetMapping("/units/{unit}/units/{other}")
    @OpenUnit(roles = "administrator")
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID unit, @PathVariable UUID other) {
        var one = keeping.one(viewer.area(), new UnitId(unit), new UnitId(other));
        return page.show("staff/unit", "staff.unit.change", "home", unit, "unit", one, "kinds", kinds(page));
    }

    @PostMapping("/units/{unit}/units/{other}")
    @OpenUnit(roles = "administrator")
    ModelAndView change(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID other, @Valid UnitForm form, @RequestParam("_version") long version) {
        keeping.change(viewer.area(), new UnitId(unit), new UnitId(other), form.text(), version);
        return back(unit);
    }

    private static Map<String, String> kinds(Page page) {
        return Choices.worded(page, "staff.unit.kind.", KeepingUnits.KINDS);
    }

    private static ModelAndView back(UUID unit) {
        return new ModelAndView("redirect:/units/" + unit + "/organisation");
    }

    @Override
    public int order() {
        return 790;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.works().stream().filter(work -> work.role().equals("administrator")).findFirst()
                .map(work -> new Entry("/units/" + work.unit() + "/organisation", "staff.organisation.nav"));
    }
}
