package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.Became;
import holdepunkt.improvement.mandates.decisions.ChangingDecisions;
import holdepunkt.improvement.mandates.decisions.Decision;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One decision: how it stands, how it came to be so, how its result is read, and what became of it. */
@Controller
class GroupDecisionController {

    private final WorkGroups groups;
    private final GroupDecisions decisions;
    private final ChangingDecisions changing;

    GroupDecisionController(WorkGroups groups, GroupDecisions decisions, ChangingDecisions changing) {
        this.groups = groups;
        this.decisions = decisions;
        this.changing = changing;
    }

    @GetMapping("/improvement/mandates/decisions/{decision}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID decision) {
        Readers.mustRead(viewer);
        var now = decisions.of(viewer, decision);
        return page.show("improvement/mandates/decision", "mandates.decision.title", "decision", now, "history", decisions.history(viewer, decision),
                "today", LocalDate.now(Period.NORWAY), "works", works(viewer, now), "outcomes", Choices.words(page, "mandates.became.", "done", "not_done"));
    }

    @GetMapping("/improvement/mandates/decisions/{decision}/changes")
    @OpenMine
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID decision) {
        Readers.mustRead(viewer);
        var now = decisions.of(viewer, decision);
        Map<String, String> seats = now.group() == null ? Map.of() : Choices.seats(groups.of(viewer, now.group()));
        return page.show("improvement/mandates/change", "mandates.change.title", "decision", now, "seats", seats, "works", works(viewer, now));
    }

    @PostMapping("/improvement/mandates/decisions/{decision}/changes")
    @OpenMine
    ModelAndView change(Viewer viewer, @PathVariable UUID decision, @Valid ChangeForm form) {
        changing.change(viewer, decision, form.wording(), form.because(), form.seen());
        return new ModelAndView("redirect:/improvement/mandates/decisions/" + decision);
    }

    @PostMapping("/improvement/mandates/decisions/{decision}/outcomes")
    @OpenMine
    ModelAndView end(Viewer viewer, @PathVariable UUID decision, @Valid OutcomeForm form) {
        changing.end(viewer, decision, Became.of(form.became()).orElseThrow(), form.because());
        return new ModelAndView("redirect:/improvement/mandates/decisions/" + decision);
    }

    record OutcomeForm(@NotBlank @Pattern(regexp = "done|not_done") String became, @NotBlank @Size(max = 500) String because) {}

    private boolean works(Viewer viewer, Decision decision) {
        return Builders.mayBuild(viewer) || decision.group() != null && groups.of(viewer, decision.group()).has(viewer.account());
    }
}
