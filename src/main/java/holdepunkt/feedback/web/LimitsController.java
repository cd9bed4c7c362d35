package holdepunkt.feedback.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.acting.LimitVersions;
import holdepunkt.feedback.acting.MirrorLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The limits as a table people can read, and the earlier ones; a leader writes the next version. */
@Controller
class LimitsController implements NavEntry {

    private final LimitVersions limits;

    LimitsController(LimitVersions limits) {
        this.limits = limits;
    }

    record LimitsForm(@Min(1) @Max(10) @Nullable Integer gap, @Min(0) @Max(10) @Nullable Integer lowHers, @Min(0) @Max(10) @Nullable Integer lowStaff,
                      @Min(1) @Max(10) @Nullable Integer apart, @Size(max = 600) @Nullable String because) {}

    @GetMapping("/mirror-limits")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        return page.show("feedback/limits", "mirror.limits.title", "now", limits.now(viewer.area()), "versions", limits.all(viewer.area()), "mayWrite", viewer.worksAs("leader"));
    }

    @PostMapping("/mirror-limits")
    @OpenMine(roles = "leader")
    ModelAndView write(Viewer viewer, @Valid LimitsForm form, @RequestParam("_version") long seen) {
        limits.write(viewer, new MirrorLimits(form.gap(), form.lowHers(), form.lowStaff(), form.apart()), form.because() == null ? "" : form.because(), seen);
        return new ModelAndView("redirect:/mirror-limits");
    }

    @Override
    public int order() {
        return 780;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("leader") ? Optional.of(new Entry("/mirror-limits", "mirror.limits.nav")) : Optional.empty();
    }
}
