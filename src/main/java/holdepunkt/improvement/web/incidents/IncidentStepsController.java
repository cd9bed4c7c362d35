package holdepunkt.improvement.web.incidents;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.Said;
import holdepunkt.improvement.incidents.telling.TellingSteps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Her way and the services', told anew step by step. Nothing of it is fetched from anywhere. */
@Controller
class IncidentStepsController {

    private final Incidents incidents;
    private final TellingSteps telling;

    IncidentStepsController(Incidents incidents, TellingSteps telling) {
        this.incidents = incidents;
        this.telling = telling;
    }

    /** The words of the steps: what the story says beside its form. */
    static String words(Incident incident) {
        return String.join("\n", incident.steps().stream().flatMap(step -> Said.in(step).values().stream()).toList());
    }

    @GetMapping("/improvement/incidents/{incident}/steps")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView all(Viewer viewer, Page page, @PathVariable UUID incident) {
        var now = incidents.now(viewer, incident);
        return page.show("improvement/incidents/steps", "incidents.steps.title", "now", now, "asked", asked(viewer, page, now));
    }

    private List<Asked> asked(Viewer viewer, Page page, Incidents.Telling now) {
        return Asked.of(page, StepForm.WORDS, Said.all(now.incident()), incidents.answers(viewer, now.id()).keySet());
    }

    @PostMapping("/improvement/incidents/{incident}/steps")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @PathVariable UUID incident, @Valid StepForm form, @RequestParam MultiValueMap<String, String> sent) {
        telling.add(viewer, incident, form.place(), form.step(UUID.randomUUID()), Sent.answers(sent));
        return back(incident);
    }

    @GetMapping("/improvement/incidents/{incident}/steps/{step}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID incident, @PathVariable UUID step) {
        var now = incidents.now(viewer, incident);
        var stands = now.incident().steps().stream().filter(each -> each.id().equals(step)).findFirst().orElseThrow(NotOpen::new);
        return page.show("improvement/incidents/step", "incidents.step.title", "now", now, "step", stands, "asked", asked(viewer, page, now));
    }

    @PostMapping("/improvement/incidents/{incident}/steps/{step}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView reword(Viewer viewer, @PathVariable UUID incident, @PathVariable UUID step, @Valid StepForm form, @RequestParam MultiValueMap<String, String> sent) {
        if (form._version() == null) {
            throw BrokenRule.of("core.error.missing");
        }
        telling.reword(viewer, incident, form._version(), form.step(step), Sent.answers(sent));
        return back(incident);
    }

    @PostMapping("/improvement/incidents/{incident}/steps/{step}/place")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView move(Viewer viewer, @PathVariable UUID incident, @PathVariable UUID step, @Valid PlaceForm form) {
        telling.move(viewer, incident, step, form.way().equals("earlier") ? -1 : 1);
        return back(incident);
    }

    record PlaceForm(@NotBlank @Pattern(regexp = "earlier|later") String way) {}

    @PostMapping("/improvement/incidents/{incident}/steps/{step}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView takeAway(Viewer viewer, @PathVariable UUID incident, @PathVariable UUID step) {
        telling.takeAway(viewer, incident, step);
        return back(incident);
    }

    private static ModelAndView back(UUID incident) {
        return new ModelAndView("redirect:/improvement/incidents/" + incident + "/steps");
    }
}
