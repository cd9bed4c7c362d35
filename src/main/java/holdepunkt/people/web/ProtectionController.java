package holdepunkt.people.web;

import holdepunkt.access.ProtectingStaff;
import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.people.Employments;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who of the organisation is shown to persons by their role. Said by its administrators. */
@Controller
class ProtectionController {

    private final Employments employments;
    private final ProtectingStaff protecting;

    ProtectionController(Employments employments, ProtectingStaff protecting) {
        this.employments = employments;
        this.protecting = protecting;
    }

    @PostMapping("/units/{unit}/workers/{account}/protections")
    @OpenUnit(roles = "administrator")
    ModelAndView protect(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account) {
        protecting.protect(viewer.area(), theirs(viewer, unit, account), viewer.account());
        return new ModelAndView("redirect:/units/" + unit + "/work");
    }

    @PostMapping("/units/{unit}/workers/{account}/protections/end")
    @OpenUnit(roles = "administrator")
    ModelAndView end(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account) {
        protecting.end(viewer.area(), theirs(viewer, unit, account), viewer.account());
        return new ModelAndView("redirect:/units/" + unit + "/work");
    }

    private AccountId theirs(Viewer viewer, UUID unit, UUID account) {
        return employments.inOrganisationOf(viewer.area(), new UnitId(unit)).stream().map(Employments.Worker::account)
                .filter(one -> one.value().equals(account)).findFirst().orElseThrow(NotOpen::new);
    }
}
