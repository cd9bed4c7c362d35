package holdepunkt.improvement.web.incidents;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.FactorName;
import holdepunkt.improvement.factors.FactorNames;
import holdepunkt.improvement.incidents.action.IncidentActions;
import holdepunkt.improvement.incidents.action.StandingAnswers;
import holdepunkt.improvement.incidents.readings.TransitionKinds;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.PointingAtStones;
import holdepunkt.improvement.chains.reading.StoneNames;
import holdepunkt.improvement.web.Readers;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One story, with what it ended in. Who told it and when is not on the page. */
@Controller
class IncidentController {

    private final Incidents incidents;
    private final IncidentActions actions;
    private final FactorNames factors;
    private final PointingAtStones pointing;
    private final StoneNames stones;
    private final TransitionKinds transitions;

    IncidentController(Incidents incidents, IncidentActions actions, FactorNames factors, PointingAtStones pointing, StoneNames stones, TransitionKinds transitions) {
        this.incidents = incidents;
        this.actions = actions;
        this.factors = factors;
        this.pointing = pointing;
        this.stones = stones;
        this.transitions = transitions;
    }

    @GetMapping("/improvement/incidents/{incident}")
    @OpenMine
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID incident) {
        Readers.mustRead(viewer);
        var pointed = pointing.of(viewer, incident);
        var now = incidents.now(viewer, incident);
        var ended = actions.of(viewer, incident);
        return page.show("improvement/incidents/one", "incidents.one.title", "now", now, "actions", ended,
                "factors", factors.all(viewer).stream().collect(Collectors.toMap(FactorName::id, Function.identity(), (one, other) -> one)),
                "stones", stones.all(viewer).stream().filter(stone -> pointed.contains(stone.at())).toList(), 
                "answers", StandingAnswers.of(now.incident(), ended, incidents.answers(viewer, incident)),
                "transitions", Transitions.names(page.texts(), transitions.all(viewer)), "today", LocalDate.now(Period.NORWAY), "builds", Builders.mayBuild(viewer));
    }
}
