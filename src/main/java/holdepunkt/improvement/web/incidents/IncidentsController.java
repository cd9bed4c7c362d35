package holdepunkt.improvement.web.incidents;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.action.IncidentActions;
import holdepunkt.improvement.incidents.readings.TransitionKinds;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.TellingIncidents;
import holdepunkt.improvement.web.Readers;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The stories of an area, and the telling of one. */
@Controller
class IncidentsController {

    private final Incidents incidents;
    private final TellingIncidents telling;
    private final IncidentActions actions;
    private final TransitionKinds transitions;

    IncidentsController(Incidents incidents, TellingIncidents telling, IncidentActions actions, TransitionKinds transitions) {
        this.incidents = incidents;
        this.telling = telling;
        this.actions = actions;
        this.transitions = transitions;
    }

    @GetMapping("/improvement/incidents")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        var today = LocalDate.now(Period.NORWAY);
        return page.show("improvement/incidents/all", "incidents.title", "stories", incidents.all(viewer), "builds", Builders.mayBuild(viewer),
                "transitions", Transitions.names(page.texts(), transitions.all(viewer)), "due", actions.waiting(viewer).stream().filter(action -> action.isDue(today)).count());
    }

    @GetMapping("/improvement/incidents/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/incidents/tell", "incidents.new.title", "asked", Asked.of(page, TellingForm.WORDS, "", Set.of()),
                "transitions", Transitions.names(page.texts(), transitions.all(viewer)));
    }

    @PostMapping("/improvement/incidents")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView tell(Viewer viewer, @Valid TellingForm form, @RequestParam MultiValueMap<String, String> sent) {
        return new ModelAndView("redirect:/improvement/incidents/" + telling.tell(viewer, form.incident(), Sent.answers(sent)));
    }

    @GetMapping("/improvement/incidents/{incident}/edit")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID incident) {
        var now = incidents.now(viewer, incident);
        var asked = Asked.of(page, TellingForm.WORDS, IncidentStepsController.words(now.incident()), incidents.answers(viewer, incident).keySet());
        return page.show("improvement/incidents/tell", "incidents.edit.title", "asked", asked, "now", now, "transitions", Transitions.names(page.texts(), transitions.all(viewer)));
    }

    @PostMapping("/improvement/incidents/{incident}/telling")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView tellAnew(Viewer viewer, @PathVariable UUID incident, @Valid TellingForm form, @RequestParam MultiValueMap<String, String> sent) {
        if (form._version() == null) {
            throw BrokenRule.of("core.error.missing");
        }
        telling.tellAnew(viewer, incident, form._version(), form.incident(), Sent.answers(sent));
        return new ModelAndView("redirect:/improvement/incidents/" + incident);
    }
}
