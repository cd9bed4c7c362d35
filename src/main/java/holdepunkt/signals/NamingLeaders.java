package holdepunkt.signals;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R27: the leader the area has agreed on for lines nobody took, so that nobody in the room chooses whom to trouble. Named by a leader, in words. */
@Component
public class NamingLeaders {

    private final JdbcClient sql;

    NamingLeaders(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    public List<NamedLeader> all(AreaId area) {
        return sql.sql("""
                select n.leader_id, l.name, n.clause, b.name as named_by, n.named_at, signals.leads(n.area_id, n.leader_id) as leads from signals.named_leader n
                  join access.account l on l.area_id = n.area_id and l.id = n.leader_id
                  join access.account b on b.area_id = n.area_id and b.id = n.named_by
                 where n.area_id = :area order by n.named_at desc""").param("area", area.value())
                .query((row, number) -> new NamedLeader(new AccountId(row.getObject("leader_id", UUID.class)), row.getString("name"), row.getString("clause"),
                        row.getString("named_by"), row.getObject("named_at", OffsetDateTime.class).toInstant(), row.getBoolean("leads"))).list();
    }

    /** Empty where nobody is named, or whoever was has left: then the lead chooses among those who lead here. */
    public Optional<NamedLeader> now(AreaId area) {
        return all(area).stream().findFirst().filter(NamedLeader::leads);
    }

    /** What held for this leader when they were asked. */
    public Optional<NamedLeader> at(AreaId area, AccountId leader, Instant asked) {
        return all(area).stream().filter(one -> !one.at().isAfter(asked)).findFirst().filter(one -> one.leader().equals(leader));
    }

    /** @throws BrokenRule without a clause, or for one who leads nothing here */
    public void name(Viewer viewer, List<AskingLeaders.Leader> leaders, AccountId leader, String clause) {
        if (clause.strip().length() < 10) {
            throw new BrokenRule("signals.rule.clause", "clause");
        }
        if (leaders.stream().noneMatch(one -> one.account().equals(leader))) {
            throw new BrokenRule("signals.rule.leads", "leader");
        }
        sql.sql("insert into signals.named_leader (area_id, id, leader_id, clause, named_by) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(viewer.area().value(), leader.value(), clause.strip(), viewer.account().value()).update();
    }
}
