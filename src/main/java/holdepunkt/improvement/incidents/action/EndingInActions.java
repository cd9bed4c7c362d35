package holdepunkt.improvement.incidents.action;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.Screening;
import holdepunkt.improvement.incidents.telling.IncidentRules;
import holdepunkt.improvement.incidents.telling.Incidents;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A story ends in an action, and the action is looked at again. Called inside the gate. */
@Component
public class EndingInActions {

    private final Incidents incidents;
    private final IncidentActions actions;

    EndingInActions(Incidents incidents, IncidentActions actions) {
        this.incidents = incidents;
        this.actions = actions;
    }

    /** @param owner a role or a group @param follows the action it comes instead of, or null */
    public record Decided(String what, String owner, LocalDate by, @Nullable UUID follows) {}

    public UUID decide(Viewer viewer, UUID incident, Decided decided, Map<String, String> answers) {
        var today = LocalDate.now(Period.NORWAY);
        if (decided.by().isBefore(today)) {
            throw new BrokenRule("incidents.rule.by_past", "by");
        }
        return bring(viewer, incident, decided, SecondLook.of(today, decided.by()), answers);
    }

    /** As it was decided elsewhere or earlier: its days are as they were. */
    public UUID bring(Viewer viewer, UUID incident, Decided decided, LocalDate lookAt, Map<String, String> answers) {
        Builders.mustBuild(viewer);
        incidents.now(viewer, incident);
        var what = IncidentRules.says(decided.what(), "what", 400);
        var owner = IncidentRules.says(decided.owner(), "owner", 80);
        screen(viewer, incident, Map.of("what", what, "owner", owner), answers);
        if (decided.follows() != null) {
            actions.one(viewer, incident, decided.follows());
        }
        var action = new IncidentAction(UUID.randomUUID(), incident, "", what, owner, decided.by(), lookAt, decided.follows(), null);
        actions.add(viewer, action);
        return action.id();
    }

    /** Once; whoever comes after is told. */
    public void lookAgain(Viewer viewer, UUID incident, UUID action, Outcome outcome, String because, Map<String, String> answers) {
        Builders.mustBuild(viewer);
        actions.one(viewer, incident, action);
        var why = IncidentRules.says(because, "because", 500);
        screen(viewer, incident, Map.of("because", why), answers);
        if (!actions.look(viewer, action, outcome, why)) {
            throw BrokenRule.of("incidents.rule.looked_before");
        }
    }

    private void screen(Viewer viewer, UUID incident, Map<String, String> fields, Map<String, String> answers) {
        var before = incidents.answers(viewer, incident).keySet();
        incidents.answer(viewer, incident, Screening.pass(new LinkedHashMap<>(fields), "", answers, Set.copyOf(before)));
    }
}
