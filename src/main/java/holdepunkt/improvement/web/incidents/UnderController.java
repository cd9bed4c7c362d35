package holdepunkt.improvement.web.incidents;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.factors.FactorNames;
import holdepunkt.improvement.incidents.telling.CountingUnder;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.Said;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What helped and what hindered is counted under a factor, so that stories are learned from together. */
@Controller
class UnderController {

    private final Incidents incidents;
    private final CountingUnder counting;
    private final FactorNames factors;

    UnderController(Incidents incidents, CountingUnder counting, FactorNames factors) {
        this.incidents = incidents;
        this.counting = counting;
        this.factors = factors;
    }

    @GetMapping("/improvement/incidents/{incident}/factors")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID incident) {
        var now = incidents.now(viewer, incident);
        var names = new LinkedHashMap<String, String>();
        now.incident().lines().filter(line -> line.factor() != null).forEach(line -> names.put(line.factor().toString(), line.under()));
        factors.all(viewer).forEach(name -> names.put(name.id().toString(), name.name()));
        var fields = now.incident().lines().map(line -> "own-" + line.id()).toList();
        return page.show("improvement/incidents/under", "incidents.under.title", "now", now, "names", names,
                "asked", Asked.of(page, fields, Said.all(now.incident()), incidents.answers(viewer, incident).keySet()));
    }

    @PostMapping("/improvement/incidents/{incident}/factors")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView choose(Viewer viewer, @PathVariable UUID incident, @RequestParam MultiValueMap<String, String> sent) {
        var choices = new HashMap<UUID, CountingUnder.Choice>();
        incidents.now(viewer, incident).incident().lines().filter(line -> sent.containsKey("factor-" + line.id()) || sent.containsKey("own-" + line.id()))
                .forEach(line -> choices.put(line.id(), new CountingUnder.Choice(first(sent, "factor-" + line.id()), first(sent, "own-" + line.id()))));
        counting.choose(viewer, incident, choices, Sent.answers(sent));
        return new ModelAndView("redirect:/improvement/incidents/" + incident);
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value;
    }
}
