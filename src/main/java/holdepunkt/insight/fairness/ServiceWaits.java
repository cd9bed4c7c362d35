package holdepunkt.insight.fairness;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.SmallNumbers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits for one service by two ways. Written once for each service and period: a second one almost the same would tell of whoever came between. */
@Component
public class ServiceWaits {

    private final JdbcClient sql;
    private final SmallNumbers small;

    ServiceWaits(JdbcClient sql, SmallNumbers small) {
        this.sql = sql;
        this.small = small;
    }

    /** The latest period first. */
    public List<ServiceWait> all(Viewer viewer) {
        return sql.sql("""
                select w.*, o.name from insight.service_wait w join directory.offer o on o.area_id = w.area_id and o.id = w.offer_id
                 where w.area_id = ? order by w.until_on desc, o.name""").params(viewer.area().value()).query((row, number) -> read(row)).list();
    }

    private static ServiceWait read(ResultSet row) throws SQLException {
        return new ServiceWait(row.getObject("offer_id", UUID.class), row.getString("name"), row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class),
                new ServiceWait.Waits(row.getInt("met_persons"), row.getInt("met_days")), new ServiceWait.Waits(row.getInt("other_persons"), row.getInt("other_days")),
                row.getObject("displaced", Integer.class), row.getString("source"));
    }

    /** The services that could be asked, by their ids. */
    public Map<String, String> services(Viewer viewer) {
        var services = new LinkedHashMap<String, String>();
        sql.sql("select id, name from directory.offer where area_id = ? order by name").params(viewer.area().value()).query(row -> {
            services.put(row.getString("id"), row.getString("name"));
        });
        return services;
    }

    /** @throws BrokenRule where a number is too small to be told, the period is not over, or overlaps one that is written */
    public void write(Viewer leader, ServiceWait wait) {
        ServiceWaitRules.thePeriodIsOver(wait, LocalDate.now(Period.NORWAY));
        ServiceWaitRules.nobodyCanBeFound(wait, small.of(leader.area()));
        ServiceWaitRules.periodsDoNotOverlap(wait, all(leader));
        if (!services(leader).containsKey(wait.offer().toString())) {
            throw new NotOpen();
        }
        try {
            sql.sql("""
                    insert into insight.service_wait (area_id, id, offer_id, from_on, until_on, met_persons, met_days, other_persons, other_days, displaced, source, written_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(leader.area().value(), UUID.randomUUID(), wait.offer(), wait.from(), wait.until(), wait.met().persons(), wait.met().days(),
                            wait.other().persons(), wait.other().days(), wait.displaced(), wait.source().strip(), leader.account().value()).update();
        } catch (DuplicateKeyException writtenJustNow) {
            throw new BrokenRule("insight.rule.overlap", "from");
        }
    }
}
