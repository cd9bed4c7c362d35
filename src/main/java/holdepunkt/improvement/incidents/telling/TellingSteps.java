package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Her way and the services', step by step. Two who write different steps both get through. Called inside the gate. */
@Component
public class TellingSteps {

    private final Incidents incidents;

    TellingSteps(Incidents incidents) {
        this.incidents = incidents;
    }

    /** @param after how many steps it comes after @return its id */
    public UUID add(Viewer viewer, UUID incident, int after, Step step, Map<String, String> answers) {
        IncidentRules.aStepSaysBothSides(step);
        change(viewer, incident, step, answers, steps -> {
            IncidentRules.thereIsRoom(steps);
            var way = new ArrayList<>(steps);
            way.add(Math.clamp(after, 0, way.size()), step);
            return way;
        });
        return step.id();
    }

    /** Where somebody else has worded this step anew since, both texts are shown. */
    public void reword(Viewer viewer, UUID incident, long version, Step wanted, Map<String, String> answers) {
        IncidentRules.aStepSaysBothSides(wanted);
        change(viewer, incident, wanted, answers, steps -> {
            var stands = one(steps, wanted.id());
            var seen = incidents.at(viewer, incident, version).flatMap(telling -> telling.steps().stream().filter(step -> step.id().equals(wanted.id())).findFirst()).orElse(stands);
            SeenOtherwise.refuse(Said.in(seen), Said.in(stands), Said.in(wanted));
            return steps.stream().map(step -> step.id().equals(wanted.id()) ? wanted : step).toList();
        });
    }

    /** @param by how many places; -1 is one earlier */
    public void move(Viewer viewer, UUID incident, UUID step, int by) {
        change(viewer, incident, null, Map.of(), steps -> {
            var way = new ArrayList<>(steps);
            var moved = one(steps, step);
            int to = Math.clamp((long) way.indexOf(moved) + by, 0, way.size() - 1);
            way.remove(moved);
            way.add(to, moved);
            return way;
        });
    }

    public void takeAway(Viewer viewer, UUID incident, UUID step) {
        change(viewer, incident, null, Map.of(), steps -> {
            one(steps, step);
            return steps.stream().filter(each -> !each.id().equals(step)).toList();
        });
    }

    private void change(Viewer viewer, UUID incident, @Nullable Step written, Map<String, String> answers, UnaryOperator<List<Step>> work) {
        Builders.mustBuild(viewer);
        incidents.lock(incident);
        var now = incidents.now(viewer, incident);
        var made = now.incident().withSteps(work.apply(now.incident().steps()));
        var needed = written == null ? Map.<String, String>of() : Screening.pass(Said.in(written), Said.all(made), answers, incidents.answers(viewer, incident).keySet());
        if (!made.equals(now.incident())) {
            incidents.add(viewer, new Incidents.Telling(incident, now.version() + 1, made), needed);
        }
    }

    private static Step one(List<Step> steps, UUID step) {
        return steps.stream().filter(each -> each.id().equals(step)).findFirst().orElseThrow(() -> BrokenRule.of("incidents.rule.step_gone"));
    }
}
