package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Every decision, what is overdue first, and a new one of a group. */
@Controller
class GroupDecisionsController {

    private final WorkGroups groups;
    private final GroupDecisions decisions;
    private final MakingDecisions making;

    GroupDecisionsController(WorkGroups groups, GroupDecisions decisions, MakingDecisions making) {
        this.groups = groups;
        this.decisions = decisions;
        this.making = making;
    }

    @GetMapping("/improvement/mandates/decisions")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/mandates/decisions", "mandates.decisions.title", "decisions", decisions.all(viewer), "today", LocalDate.now(Period.NORWAY));
    }

    @GetMapping("/improvement/mandates/groups/{group}/decisions/new")
    @OpenMine
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID group) {
        var now = groups.of(viewer, group);
        MakingDecisions.mustWorkIn(viewer, now);
        return page.show("improvement/mandates/decide", "mandates.decide.title", "group", now, "seats", Choices.seats(now), "lacks", now.lacks(LocalDate.now(Period.NORWAY)));
    }

    @PostMapping("/improvement/mandates/groups/{group}/decisions")
    @OpenMine
    ModelAndView make(Viewer viewer, @PathVariable UUID group, @Valid DecisionForm form) {
        var decision = making.make(viewer, group, null, Wordings.of(form.words(), form.owner(), form.ownerWords(), form.due()));
        return new ModelAndView("redirect:/improvement/mandates/decisions/" + decision);
    }

    record DecisionForm(@NotBlank @Size(max = 600) String words, @Nullable UUID owner, @Nullable @Size(max = 120) String ownerWords,
                        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due) {}
}
