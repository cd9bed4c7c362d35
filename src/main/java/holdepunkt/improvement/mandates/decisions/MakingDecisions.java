package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.GroupRules;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.WorkGroup;
import holdepunkt.improvement.mandates.WorkGroups;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A group that stands decides something, by itself or at a meeting. Called inside the gate. */
@Component
public class MakingDecisions {

    private final DecisionRows rows;
    private final WorkGroups groups;
    private final OneAtATime turn;

    MakingDecisions(DecisionRows rows, WorkGroups groups, OneAtATime turn) {
        this.rows = rows;
        this.groups = groups;
        this.turn = turn;
    }

    /** @param at a meeting of the same group, or null */
    public UUID make(Viewer viewer, UUID group, @Nullable AtMeeting at, Wording wording) {
        turn.take(group);
        var now = groups.of(viewer, group);
        mustWorkIn(viewer, now);
        GroupRules.onlyAGroupThatStandsDecides(now, LocalDate.now(Period.NORWAY));
        DecisionLimits.ofAGroup(wording);
        theOwnerSitsInTheGroup(now, wording);
        return rows.begin(viewer, new DecisionRows.Origin(group, at, null, 0, null), wording);
    }

    static void theOwnerSitsInTheGroup(WorkGroup group, Wording wording) {
        if (wording.owner() != null && !group.has(wording.owner())) {
            throw new BrokenRule("mandates.rule.ownerSits", "owner");
        }
    }

    /** @throws NotOpen for whoever neither sits in it nor builds */
    public static void mustWorkIn(Viewer viewer, WorkGroup group) {
        if (!group.has(viewer.account()) && !Builders.mayBuild(viewer)) {
            throw new NotOpen();
        }
    }
}
