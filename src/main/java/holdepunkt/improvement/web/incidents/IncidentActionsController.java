package holdepunkt.improvement.web.incidents;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.action.EndingInActions;
import holdepunkt.improvement.incidents.action.IncidentActions;
import holdepunkt.improvement.incidents.action.Outcome;
import holdepunkt.improvement.incidents.telling.Coded;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a story ends in, and the second look at it. */
@Controller
class IncidentActionsController {

    private final Incidents incidents;
    private final IncidentActions actions;
    private final EndingInActions ending;

    IncidentActionsController(Incidents incidents, IncidentActions actions, EndingInActions ending) {
        this.incidents = incidents;
        this.actions = actions;
        this.ending = ending;
    }

    @GetMapping("/improvement/incidents/looks")
    @OpenMine
    ModelAndView waiting(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/incidents/looks", "incidents.looks.title", "waiting", actions.waiting(viewer), "today", LocalDate.now(Period.NORWAY), "builds", Builders.mayBuild(viewer));
    }

    @GetMapping("/improvement/incidents/{incident}/actions/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page, @PathVariable UUID incident, @RequestParam(defaultValue = "") String follows) {
        return page.show("improvement/incidents/action", "incidents.action.title", "now", incidents.now(viewer, incident),
                "follows", actions.of(viewer, incident).stream().filter(action -> action.id().toString().equals(follows)).findFirst().orElse(null),
                "asked", Asked.of(page, List.of("what", "owner"), "", incidents.answers(viewer, incident).keySet()));
    }

    @PostMapping("/improvement/incidents/{incident}/actions")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView decide(Viewer viewer, @PathVariable UUID incident, @Valid ActionForm form, @RequestParam MultiValueMap<String, String> sent) {
        ending.decide(viewer, incident, new EndingInActions.Decided(form.what(), form.owner(), form.by(), form.follows()), Sent.answers(sent));
        return back(incident);
    }

    record ActionForm(@NotBlank @Size(max = 400) String what, @NotBlank @Size(max = 80) String owner, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate by, @Nullable UUID follows) {}

    @GetMapping("/improvement/incidents/{incident}/actions/{action}/look")
    @OpenMine
    ModelAndView again(Viewer viewer, Page page, @PathVariable UUID incident, @PathVariable UUID action) {
        Readers.mustRead(viewer);
        return page.show("improvement/incidents/look", "incidents.look.title", "action", actions.one(viewer, incident, action), "today", LocalDate.now(Period.NORWAY),
                "builds", Builders.mayBuild(viewer), "asked", Asked.of(page, List.of("because"), "", incidents.answers(viewer, incident).keySet()));
    }

    @PostMapping("/improvement/incidents/{incident}/actions/{action}/look")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView look(Viewer viewer, @PathVariable UUID incident, @PathVariable UUID action, @Valid LookForm form, @RequestParam MultiValueMap<String, String> sent) {
        ending.lookAgain(viewer, incident, action, Coded.of(Outcome.values(), form.outcome()).orElseThrow(), form.because(), Sent.answers(sent));
        return new ModelAndView("redirect:/improvement/incidents/" + incident + "/actions/" + action + "/look");
    }

    record LookForm(@NotBlank @Pattern(regexp = "helped|partly|did_not|not_done") String outcome, @NotBlank @Size(max = 500) String because) {}

    private static ModelAndView back(UUID incident) {
        return new ModelAndView("redirect:/improvement/incidents/" + incident);
    }
}
