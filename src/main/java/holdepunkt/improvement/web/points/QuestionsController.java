package holdepunkt.improvement.web.points;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.points.AnsweringPoints;
import holdepunkt.improvement.conditions.points.PointsPlans;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** One question on a page of its own: answered, answered anew, and told the end of. */
@Controller
class QuestionsController {

    private final PointsPlans plans;
    private final AnsweringPoints answering;

    QuestionsController(PointsPlans plans, AnsweringPoints answering) {
        this.plans = plans;
        this.answering = answering;
    }

    @GetMapping("/improvement/conditions/starts/{start}/questions/{question}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID start, @PathVariable UUID question) {
        Readers.mustRead(viewer);
        var plan = plans.of(viewer, start);
        var point = plan.points().pointOf(question).orElseThrow(NotOpen::new);
        return page.show("improvement/points/question", "points.question", "plan", plan, "point", point, "question", question, "owners", plans.owners(viewer),
                "today", LocalDate.now(Period.NORWAY), "leads", viewer.worksAs("leader"));
    }

    @PostMapping("/improvement/conditions/starts/{start}/questions/{question}/answers")
    @OpenMine(roles = "leader")
    ModelAndView answer(Viewer viewer, @PathVariable UUID start, @PathVariable UUID question, @Valid AnswerForm form) {
        if (form._version() == null) {
            throw BrokenRule.of("core.error.missing");
        }
        answering.answer(viewer, start, question, form._version(), new AnsweringPoints.Answer(form.words(), form.owner(), form.ownerId(), form.due()));
        var own = "redirect:/improvement/conditions/starts/" + start;
        return new ModelAndView(plans.of(viewer, start).next().map(next -> own + "/questions/" + next.id()).orElse(own));
    }

    record AnswerForm(@NotBlank @Size(max = 2000) String words, @Nullable @Size(max = 80) String owner, @Nullable UUID ownerId,
                      @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, @Nullable Long _version) {}

    @PostMapping("/improvement/conditions/starts/{start}/answers/{answer}/results")
    @OpenMine(roles = "leader")
    ModelAndView tell(Viewer viewer, @PathVariable UUID start, @PathVariable UUID answer, @Valid ResultForm form) {
        answering.tell(viewer, start, answer, form.cameOf());
        return new ModelAndView("redirect:/improvement/conditions/starts/" + start);
    }

    record ResultForm(@NotBlank @Size(max = 600) String cameOf) {}
}
