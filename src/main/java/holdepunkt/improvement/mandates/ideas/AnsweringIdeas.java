package holdepunkt.improvement.mandates.ideas;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.GroupRules;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.WorkGroup;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.mandates.decisions.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who decide answer an idea, with a reason. Called inside the gate. */
@Component
public class AnsweringIdeas {

    private final JdbcClient sql;
    private final FloorIdeas ideas;
    private final WorkGroups groups;
    private final MakingDecisions making;
    private final OneAtATime turn;

    AnsweringIdeas(JdbcClient sql, FloorIdeas ideas, WorkGroups groups, MakingDecisions making, OneAtATime turn) {
        this.sql = sql;
        this.ideas = ideas;
        this.groups = groups;
        this.making = making;
        this.turn = turn;
    }

    /** What they say. @param becomes {@code decision} or {@code test} for a yes @param wording what is then to be done; read for a yes only */
    public record Reasoned(IdeaOutcome outcome, String because, String becomes, Wording wording) {}

    /** In which of her groups this viewer may answer it today: the one that was asked before the one it reports to. */
    public Optional<WorkGroup> answeringGroup(Viewer viewer, Idea idea) {
        var today = LocalDate.now(Period.NORWAY);
        return groups.ofHers(viewer).stream().filter(group -> idea.isFor(group.id(), today))
                .min(Comparator.comparing((WorkGroup group) -> !group.stands(today)).thenComparing(group -> group.id().equals(idea.rises())));
    }

    /** @param seen the number of the answer the viewer had before her, 0 for none @throws Stale when somebody has answered meanwhile */
    public void answer(Viewer viewer, UUID idea, Reasoned said, long seen) {
        turn.take(idea);
        var now = ideas.of(viewer, idea);
        var group = answeringGroup(viewer, now).orElseThrow(NotOpen::new);
        GroupRules.onlyAGroupThatStandsDecides(group, LocalDate.now(Period.NORWAY));
        IdeaRules.aYesBecomesSomething(said.outcome(), said.becomes());
        var because = Said.something(said.because(), "because", 1000);
        int number = now.answer() == null ? 0 : now.answer().number();
        if (now.answer() != null && number != seen) {
            throw new Stale();
        }
        boolean yes = said.outcome() == IdeaOutcome.YES;
        var decision = yes ? making.make(viewer, group.id(), null, said.wording()) : null;
        sql.sql("insert into improvement.idea_answer (area_id, idea_id, number, group_id, outcome, because, becomes, decision_id, answered_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), idea, number + 1, group.id(), said.outcome().code(), because, yes ? said.becomes() : null, decision, viewer.account().value()).update();
    }
}
