package holdepunkt.staff.web;

import holdepunkt.access.InvitedAddress;
import holdepunkt.access.InvitingWorkers;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.Page;
import holdepunkt.staff.TakingOn;
import holdepunkt.staff.Workers;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One who works in the area: the code that waits for them, where they are reached, and one more job. */
@Controller
class WorkerController {

    private final Workers workers;
    private final TakingOn takingOn;
    private final InvitingWorkers inviting;
    private final InvitedAddress invited;
    private final Choices choices;

    WorkerController(Workers workers, TakingOn takingOn, InvitingWorkers inviting, InvitedAddress invited, Choices choices) {
        this.workers = workers;
        this.takingOn = takingOn;
        this.inviting = inviting;
        this.invited = invited;
        this.choices = choices;
    }

    @GetMapping("/units/{unit}/workers/{account}")
    @OpenUnit(roles = "administrator")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit, @PathVariable UUID account) {
        var worker = workers.one(viewer.area(), new UnitId(unit), new AccountId(account));
        return page.show("staff/worker", "staff.worker.title", "invited", invited.told(), "unit", unit, "worker", worker,
                "waits", worker.isOurs() && inviting.isWaiting(viewer.area(), worker.account()),
                "code", inviting.madeBy(viewer).stream().filter(one -> one.account().equals(worker.account())).findFirst().orElse(null),
                "units", choices.units(viewer, unit), "roles", Choices.roles(page, workers), "today", LocalDate.now(Period.NORWAY));
    }

    @PostMapping("/units/{unit}/workers/{account}/jobs")
    @OpenUnit(roles = "administrator")
    ModelAndView more(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account, @Valid JobForm form) {
        takingOn.more(viewer, new UnitId(unit), new AccountId(account), form.job());
        return back(unit, account);
    }

    @PostMapping("/units/{unit}/workers/{account}/reach")
    @OpenUnit(roles = "administrator")
    ModelAndView reach(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account, @Valid ReachForm form, @RequestParam("_version") long seen) {
        takingOn.reachAt(viewer, new UnitId(unit), new AccountId(account), new OpeningAccounts.Reached(ReachForm.orNothing(form.email()), ReachForm.orNothing(form.phone())), seen);
        return back(unit, account);
    }

    @PostMapping("/units/{unit}/workers/{account}/codes")
    @OpenUnit(roles = "administrator")
    ModelAndView code(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID account) {
        takingOn.codeAgain(viewer, new UnitId(unit), new AccountId(account));
        return back(unit, account);
    }

    private static ModelAndView back(UUID unit, UUID account) {
        return new ModelAndView("redirect:/units/" + unit + "/workers/" + account);
    }
}
