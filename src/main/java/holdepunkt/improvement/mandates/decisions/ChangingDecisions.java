package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.WorkGroups;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A decision is worded otherwise, read, done, or not done; each with its reason. Called inside the gate. */
@Component
public class ChangingDecisions {

    private final GroupDecisions decisions;
    private final DecisionRows rows;
    private final WorkGroups groups;
    private final OneAtATime turn;

    ChangingDecisions(GroupDecisions decisions, DecisionRows rows, WorkGroups groups, OneAtATime turn) {
        this.decisions = decisions;
        this.rows = rows;
        this.groups = groups;
        this.turn = turn;
    }

    /** @param seen the number the viewer had before her @throws Stale when there is a later one */
    public void change(Viewer viewer, UUID decision, Wording wording, String because, long seen) {
        var now = now(viewer, decision);
        if (now.group() != null) {
            DecisionLimits.ofAGroup(wording);
            if (!Objects.equals(wording.owner(), now.now().wording().owner())) {
                MakingDecisions.theOwnerSitsInTheGroup(groups.of(viewer, now.group()), wording);
            }
        }
        DecisionLimits.readings(wording.readings());
        if (now.now().number() != seen) {
            throw new Stale();
        }
        add(viewer, now, Became.CHANGED, wording, because);
    }

    /** @throws BrokenRule when it has ended already */
    public void end(Viewer viewer, UUID decision, Became how, String because) {
        var now = now(viewer, decision);
        if (!now.isOpen()) {
            throw new BrokenRule("mandates.rule.ended", "because");
        }
        add(viewer, now, how, now.now().wording(), because);
    }

    private Decision now(Viewer viewer, UUID decision) {
        turn.take(decision);
        var now = decisions.of(viewer, decision);
        if (now.group() == null) {
            Builders.mustBuild(viewer);
        } else {
            MakingDecisions.mustWorkIn(viewer, groups.of(viewer, now.group()));
        }
        return now;
    }

    private void add(Viewer viewer, Decision now, Became how, Wording wording, String because) {
        rows.add(viewer, new DecisionRows.Step(now.id(), now.group(), now.now().number() + 1, how, Said.something(because, "because", 500)), wording);
    }
}
