package holdepunkt.improvement.web.tests;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.tests.ActingOnCycles;
import holdepunkt.improvement.tests.Cycles;
import holdepunkt.improvement.tests.Decision;
import holdepunkt.improvement.tests.Outcome;
import holdepunkt.improvement.tests.PlanningCycles;
import holdepunkt.improvement.tests.RunningCycles;
import holdepunkt.improvement.tests.TriedIdeas;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One test: planned, done, looked at, decided on. */
@Controller
class CycleController {

    private final Cycles tests;
    private final ChainMaps chains;
    private final PlanningCycles planning;
    private final RunningCycles running;
    private final ActingOnCycles acting;
    private final PlanChoices choices;
    private final TriedIdeas tried;

    CycleController(Cycles tests, ChainMaps chains, PlanningCycles planning, RunningCycles running, ActingOnCycles acting, PlanChoices choices, TriedIdeas tried) {
        this.tests = tests;
        this.chains = chains;
        this.planning = planning;
        this.running = running;
        this.acting = acting;
        this.choices = choices;
        this.tried = tried;
    }

    @GetMapping("/improvement/tests/{test}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID test) {
        Readers.mustRead(viewer);
        var one = tests.one(viewer, test);
        var chain = chains.of(viewer, one.chain()).chain();
        return page.show("improvement/tests/test", "tests.one", "test", one, "chain", chain.title(), "step", chain.wordsOf(one.stone()).orElse(""),
                "idea", tried.idea(viewer, test).orElse(null), "today", LocalDate.now(Period.NORWAY), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/tests/{test}/plan")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView plan(Viewer viewer, Page page, @PathVariable UUID test) {
        return page.show("improvement/tests/plan", "tests.plan.change", "test", tests.one(viewer, test), "measures", choices.measures(page.texts()),
                "scales", PlanChoices.scales(page.texts()));
    }

    @PostMapping("/improvement/tests/{test}/plan")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView planAnew(Viewer viewer, @PathVariable UUID test, @Valid PlanForm form) {
        if (form._version() == null) {
            throw BrokenRule.of("core.error.missing");
        }
        planning.planAnew(viewer, test, form._version(), form.plan());
        return back(test);
    }

    @PostMapping("/improvement/tests/{test}/doings")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView did(Viewer viewer, @PathVariable UUID test, @Valid DoingForm form) {
        running.did(viewer, test, form.on(), form.what());
        return back(test);
    }

    record DoingForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @NotBlank @Size(max = 1000) String what) {}

    @PostMapping("/improvement/tests/{test}/study")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView studied(Viewer viewer, @PathVariable UUID test, @Valid StudyForm form) {
        running.studied(viewer, test, form.on(), form.saw(), Outcome.of(form.outcome()), form.learned());
        return back(test);
    }

    record StudyForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @NotBlank @Size(max = 500) String saw,
                     @NotBlank @Pattern(regexp = "as_predicted|partly|otherwise") String outcome, @NotBlank @Size(max = 400) String learned) {}

    @PostMapping("/improvement/tests/{test}/act")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView decide(Viewer viewer, @PathVariable UUID test, @Valid ActForm form) {
        var decision = Decision.of(form.decision());
        acting.decide(viewer, test, form.on(), decision, form.because(), Side.valueOf(form.side().toUpperCase(Locale.ROOT)));
        return decision == Decision.ADAPT ? new ModelAndView("redirect:/improvement/tests/new?follows=" + test) : back(test);
    }

    record ActForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @NotBlank @Pattern(regexp = "adopt|adapt|drop") String decision,
                   @NotBlank @Size(max = 400) String because, @NotBlank @Pattern(regexp = "supports|speaks_against") String side) {}

    private static ModelAndView back(UUID test) {
        return new ModelAndView("redirect:/improvement/tests/" + test);
    }
}
