package holdepunkt.improvement.web.tests;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.tests.Cycles;
import holdepunkt.improvement.tests.PlanningCycles;
import holdepunkt.improvement.tests.TryingIdeas;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tests of an area, and the plan of a new one. */
@Controller
class CyclesController {

    private final Cycles tests;
    private final PlanningCycles planning;
    private final TryingIdeas trying;
    private final PlanChoices choices;

    CyclesController(Cycles tests, PlanningCycles planning, TryingIdeas trying, PlanChoices choices) {
        this.tests = tests;
        this.planning = planning;
        this.trying = trying;
        this.choices = choices;
    }

    @GetMapping("/improvement/tests")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/tests/tests", "tests.title", "groups", TestGroups.of(tests.all(viewer), LocalDate.now(Period.NORWAY)), "builds", Builders.mayBuild(viewer));
    }

    /**
     * @param at the step it is for
     * @param follows a test that is tried in another way: its plan is there already, but for what is thought to come of it
     * @param idea an idea from the floor that was answered with a test
     */
    @GetMapping("/improvement/tests/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @RequestParam(defaultValue = "") String at, @RequestParam(required = false) @Nullable UUID follows,
                       @RequestParam(required = false) @Nullable UUID idea) {
        var before = follows == null ? null : tests.one(viewer, follows);
        return page.show("improvement/tests/new", "tests.new.title", "before", before, "idea", idea == null ? null : trying.toBeTried(viewer, idea), "at", before == null ? at : before.chain() + "/" + before.stone(),
                "steps", choices.steps(viewer), "measures", choices.measures(page.texts()), "scales", PlanChoices.scales(page.texts()));
    }

    @PostMapping("/improvement/tests")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView plan(Viewer viewer, @Valid PlanForm form) {
        var test = planning.plan(viewer, form.chain(), form.stone(), form.follows(), form.plan());
        if (form.idea() != null) {
            trying.tie(viewer, form.idea(), test);
        }
        return new ModelAndView("redirect:/improvement/tests/" + test);
    }
}
