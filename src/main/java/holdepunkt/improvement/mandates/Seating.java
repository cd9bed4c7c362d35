package holdepunkt.improvement.mandates;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who works here takes a seat in a group, and leaves it with a reason. Both are kept. Called inside the gate. */
@Component
public class Seating {

    private final JdbcClient sql;
    private final WorkGroups groups;
    private final EverybodyHere colleagues;
    private final OneAtATime turn;

    Seating(JdbcClient sql, WorkGroups groups, EverybodyHere colleagues, OneAtATime turn) {
        this.sql = sql;
        this.groups = groups;
        this.colleagues = colleagues;
        this.turn = turn;
    }

    /** @param mayDecide what she may say yes to without asking at home; may be empty */
    public void join(Viewer viewer, UUID group, AccountId who, Part part, @Nullable String mayDecide) {
        Builders.mustBuild(viewer);
        turn.take(group);
        var now = groups.of(viewer, group);
        if (colleagues.all(viewer).stream().noneMatch(one -> one.account().equals(who))) {
            throw new BrokenRule("mandates.rule.worksHere", "who");
        }
        if (now.has(who)) {
            throw new BrokenRule("mandates.rule.sitsAlready", "who");
        }
        sql.sql("insert into improvement.membership (area_id, id, group_id, account_id, part, may_say_yes_to, joined_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), group, who.value(), part.code(), Said.orNothing(mayDecide, "mayDecide", 300), viewer.account().value()).update();
    }

    /** The seat of the last representative may be left too: nobody is held. The group then stands no longer, and the page says so. */
    public void leave(Viewer viewer, UUID group, UUID seat, String because) {
        Builders.mustBuild(viewer);
        turn.take(group);
        if (groups.of(viewer, group).seats().stream().noneMatch(one -> one.id().equals(seat))) {
            throw new NotOpen();
        }
        sql.sql("insert into improvement.membership_end (area_id, membership_id, because, ended_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), seat, Said.something(because, "because", 300), viewer.account().value()).update();
    }
}
