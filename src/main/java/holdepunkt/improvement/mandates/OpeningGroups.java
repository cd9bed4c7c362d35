package holdepunkt.improvement.mandates;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group begins its work when it has a mandate and a representative sits in it, and ends it with a reason. Called inside the gate. */
@Component
public class OpeningGroups {

    private final JdbcClient sql;
    private final WorkGroups groups;
    private final OneAtATime turn;

    OpeningGroups(JdbcClient sql, WorkGroups groups, OneAtATime turn) {
        this.sql = sql;
        this.groups = groups;
        this.turn = turn;
    }

    public void open(Viewer viewer, UUID group) {
        Builders.mustBuild(viewer);
        turn.take(group);
        var now = groups.of(viewer, group);
        GroupRules.itHasAMandate(now);
        GroupRules.theRepresentativeHasASeat(now);
        if (now.opened() == null) {
            sql.sql("insert into improvement.group_opening (area_id, group_id, opened_by) values (?, ?, ?)")
                    .params(viewer.area().value(), group, viewer.account().value()).update();
        }
    }

    public void close(Viewer viewer, UUID group, String because) {
        Builders.mustBuild(viewer);
        turn.take(group);
        if (groups.of(viewer, group).closed() != null) {
            throw BrokenRule.of("mandates.lack.closed");
        }
        sql.sql("insert into improvement.group_closing (area_id, group_id, because, closed_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), group, Said.something(because, "because", 500), viewer.account().value()).update();
    }
}
