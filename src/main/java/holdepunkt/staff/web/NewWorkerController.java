package holdepunkt.staff.web;

import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.Page;
import holdepunkt.staff.Job;
import holdepunkt.staff.TakingOn;
import holdepunkt.staff.Workers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody begins to work in the organisation. */
@Controller
class NewWorkerController {

    private final TakingOn takingOn;
    private final Workers workers;
    private final Choices choices;

    NewWorkerController(TakingOn takingOn, Workers workers, Choices choices) {
        this.takingOn = takingOn;
        this.workers = workers;
        this.choices = choices;
    }

    record Form(@NotBlank @Size(max = 120) String name, @Size(max = 200) @Pattern(regexp = ReachForm.WHERE) @Nullable String email,
                @Size(max = 30) @Nullable String phone, @NotNull UUID at, @NotBlank String role, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {}

    @GetMapping("/units/{unit}/workers/new")
    @OpenUnit(roles = "administrator")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit) {
        return page.show("staff/newWorker", "staff.new.title", "unit", unit, "units", choices.units(viewer, unit), "roles", Choices.roles(page, workers),
                "today", LocalDate.now(Period.NORWAY));
    }

    @PostMapping("/units/{unit}/workers")
    @OpenUnit(roles = "administrator")
    ModelAndView takeOn(Viewer viewer, @PathVariable UUID unit, @Valid Form form) {
        var account = takingOn.newcomer(viewer, new UnitId(unit), form.name().strip(), ReachForm.orNothing(form.email()), ReachForm.orNothing(form.phone()),
                new Job(new UnitId(form.at()), form.role(), form.from(), form.until()));
        return new ModelAndView("redirect:/units/" + unit + "/workers/" + account);
    }
}
