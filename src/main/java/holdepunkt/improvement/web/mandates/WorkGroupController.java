package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.OpeningGroups;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.mandates.minutes.GroupMeetings;
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

/** One group: whether it stands, what it may do, who sits in it, and what it owes. Here it begins, and ends. */
@Controller
class WorkGroupController {

    private final WorkGroups groups;
    private final OpeningGroups opening;
    private final GroupDecisions decisions;
    private final FloorIdeas ideas;
    private final GroupMeetings meetings;

    WorkGroupController(WorkGroups groups, OpeningGroups opening, GroupDecisions decisions, FloorIdeas ideas, GroupMeetings meetings) {
        this.groups = groups;
        this.opening = opening;
        this.decisions = decisions;
        this.ideas = ideas;
        this.meetings = meetings;
    }

    @GetMapping("/improvement/mandates/groups/{group}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID group) {
        Readers.mustRead(viewer);
        var today = LocalDate.now(Period.NORWAY);
        var now = groups.of(viewer, group);
        return page.show("improvement/mandates/group", "mandates.one.title", "group", now, "former", groups.former(viewer, group), "today", today,
                "decisions", decisions.all(viewer).stream().filter(one -> group.equals(one.group())).toList(),
                "ideas", ideas.all(viewer).stream().filter(one -> one.group().equals(group) || one.waits() && one.isFor(group, today)).toList(),
                "meetings", meetings.of(viewer, group), "builds", Builders.mayBuild(viewer), "works", Builders.mayBuild(viewer) || now.has(viewer.account()));
    }

    @PostMapping("/improvement/mandates/groups/{group}/opening")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView open(Viewer viewer, @PathVariable UUID group) {
        opening.open(viewer, group);
        return new ModelAndView("redirect:/improvement/mandates/groups/" + group);
    }

    @GetMapping("/improvement/mandates/groups/{group}/closing")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView ask(Viewer viewer, Page page, @PathVariable UUID group) {
        return page.show("improvement/mandates/closing", "mandates.close.title", "group", groups.of(viewer, group));
    }

    @PostMapping("/improvement/mandates/groups/{group}/closing")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView close(Viewer viewer, @PathVariable UUID group, @Valid EndForm form) {
        opening.close(viewer, group, form.because());
        return new ModelAndView("redirect:/improvement/mandates/groups/" + group);
    }

    record EndForm(@NotBlank @Size(max = 500) String because) {}
}
