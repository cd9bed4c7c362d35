package holdepunkt.improvement.web.points;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.points.AnsweringPoints;
import holdepunkt.improvement.conditions.points.PointsPlans;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What leaders have begun, where each stopped, and the plan. */
@Controller
class StartsController {

    private final PointsPlans plans;
    private final AnsweringPoints answering;

    StartsController(PointsPlans plans, AnsweringPoints answering) {
        this.plans = plans;
        this.answering = answering;
    }

    @GetMapping("/improvement/conditions/starts")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/points/starts", "points.title", "starts", plans.all(viewer, today()), "leads", viewer.worksAs("leader"));
    }

    @PostMapping("/improvement/conditions/starts")
    @OpenMine(roles = "leader")
    ModelAndView begin(Viewer viewer, Page page, @Valid StartForm form) {
        var start = answering.begin(viewer, form.title(), OurPoints.of(page.texts()));
        return new ModelAndView("redirect:/improvement/conditions/starts/" + start);
    }

    record StartForm(@NotBlank @Size(max = 200) String title) {}

    @GetMapping("/improvement/conditions/starts/{start}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID start) {
        Readers.mustRead(viewer);
        return page.show("improvement/points/start", "points.start", "plan", plans.of(viewer, start), "today", today(), "leads", viewer.worksAs("leader"));
    }

    @GetMapping("/improvement/conditions/starts/{start}/plan")
    @OpenMine
    ModelAndView plan(Viewer viewer, Page page, @PathVariable UUID start) {
        Readers.mustRead(viewer);
        return page.show("improvement/points/plan", "points.plan", "plan", plans.of(viewer, start), "today", today());
    }

    @GetMapping("/improvement/conditions/starts/{start}/plan/file")
    @OpenMine
    ModelAndView file(Viewer viewer, Page page, @PathVariable UUID start) {
        Readers.mustRead(viewer);
        return new ModelAndView(new Download(PlanPaper.print(page, plans.of(viewer, start), today()), "application/pdf", "plan.pdf"));
    }

    private static LocalDate today() {
        return LocalDate.now(Period.NORWAY);
    }
}
