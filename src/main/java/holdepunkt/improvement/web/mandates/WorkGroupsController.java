package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.FoundingGroups;
import holdepunkt.improvement.mandates.GroupKind;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.mandates.ideas.Idea;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The groups of an area, with what is overdue, and the beginning of a new one. */
@Controller
class WorkGroupsController {

    private final WorkGroups groups;
    private final GroupDecisions decisions;
    private final FloorIdeas ideas;
    private final FoundingGroups founding;

    WorkGroupsController(WorkGroups groups, GroupDecisions decisions, FloorIdeas ideas, FoundingGroups founding) {
        this.groups = groups;
        this.decisions = decisions;
        this.ideas = ideas;
        this.founding = founding;
    }

    @GetMapping("/improvement/mandates")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var today = LocalDate.now(Period.NORWAY);
        return page.show("improvement/mandates/all", "mandates.title", "groups", groups.all(viewer), "ideas", ideas.all(viewer).stream().filter(Idea::waits).toList(),
                "overdue", decisions.all(viewer).stream().filter(one -> one.isOverdue(today)).toList(), "today", today, "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/mandates/groups/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/mandates/new", "mandates.new.title", "units", Choices.units(viewer), "kinds", Choices.kinds(page));
    }

    @PostMapping("/improvement/mandates/groups")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView found(Viewer viewer, @Valid GroupForm form) {
        var group = founding.found(viewer, GroupKind.of(form.kind()).orElseThrow(), form.name(), new UnitId(form.unit()));
        return new ModelAndView("redirect:/improvement/mandates/groups/" + group);
    }

    record GroupForm(@NotBlank @Size(max = 80) String name, @NotBlank @Pattern(regexp = "working|steering") String kind, @NotNull UUID unit) {}
}
