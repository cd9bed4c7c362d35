package holdepunkt.improvement.mandates.ideas;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OneAtATime;
import holdepunkt.improvement.mandates.Said;
import holdepunkt.improvement.mandates.WorkGroup;
import holdepunkt.improvement.mandates.WorkGroups;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Anyone who works here puts an idea to a group, and says one thing to the answer. Called inside the gate. */
@Component
public class AskingIdeas {

    private final JdbcClient sql;
    private final WorkGroups groups;
    private final FloorIdeas ideas;
    private final OneAtATime turn;

    AskingIdeas(JdbcClient sql, WorkGroups groups, FloorIdeas ideas, OneAtATime turn) {
        this.sql = sql;
        this.groups = groups;
        this.ideas = ideas;
        this.turn = turn;
    }

    /** Those that can be asked: opened and not closed. One without a representative cannot answer, but what is asked of it rises. */
    public List<WorkGroup> whoCanBeAsked(Viewer viewer) {
        return groups.all(viewer).stream().filter(group -> group.opened() != null && group.closed() == null && group.mandate() != null).toList();
    }

    /** The day the answer is owed is counted from what the group's mandate promises. */
    public UUID ask(Viewer viewer, UUID group, String what, String why) {
        var asked = whoCanBeAsked(viewer).stream().filter(one -> one.id().equals(group)).findFirst().orElseThrow(() -> new BrokenRule("mandates.rule.noGroup", "group"));
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.idea (area_id, id, group_id, what, why, answer_by, asked_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, group, Said.something(what, "what", 300), Said.something(why, "why", 1000),
                        IdeaRules.answerBy(LocalDate.now(Period.NORWAY), asked.mandate().terms().answerDays()), viewer.account().value()).update();
        return id;
    }

    /** @throws BrokenRule the second time @throws NotOpen for anyone else */
    public void reply(Viewer viewer, UUID idea, String words) {
        turn.take(idea);
        var now = ideas.of(viewer, idea);
        if (!now.asked().account().equals(viewer.account()) || now.waits()) {
            throw new NotOpen();
        }
        IdeaRules.oneReply(now);
        sql.sql("insert into improvement.idea_reply (area_id, idea_id, words, replied_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), idea, Said.something(words, "words", 1000), viewer.account().value()).update();
    }
}
