package holdepunkt.improvement.tests;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.mandates.ideas.Idea;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A test that a group promised when it said yes to an idea. Called inside the gate. */
@Component
public class TryingIdeas {

    private final JdbcClient sql;
    private final FloorIdeas ideas;

    TryingIdeas(JdbcClient sql, FloorIdeas ideas) {
        this.sql = sql;
        this.ideas = ideas;
    }

    /** @throws NotOpen where there is none here, or where its answer is not that it is to be tried */
    public Idea toBeTried(Viewer viewer, UUID idea) {
        Builders.mustBuild(viewer);
        var now = ideas.of(viewer, idea);
        if (now.answer() == null || !"test".equals(now.answer().becomes())) {
            throw new NotOpen();
        }
        return now;
    }

    /** @param test planned in the same transaction */
    public void tie(Viewer viewer, UUID idea, UUID test) {
        sql.sql("insert into improvement.change_idea (area_id, test_id, idea_id, tied_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), test, toBeTried(viewer, idea).id(), viewer.account().value()).update();
    }
}
