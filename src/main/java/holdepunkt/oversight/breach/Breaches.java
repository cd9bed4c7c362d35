package holdepunkt.oversight.breach;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has come out, for the officers and leaders of the organisation. */
@Component
public class Breaches {

    private final JdbcClient sql;

    Breaches(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first, of the last two years. */
    public List<Breach> of(Viewer viewer) {
        return sql.sql("""
                select b.*, a.name as who, g.name as agreed, b.opened_by = :self as mine from oversight.breach b
                  left join access.account a on a.area_id = b.area_id and a.id = b.actor_id
                  left join lateral (select c.name from oversight.breach_agreement y join access.account c on c.area_id = y.area_id and c.id = y.said_by
                                      where y.area_id = b.area_id and y.breach_id = b.id) g on true
                 where b.area_id = :area and b.opened_at > now() - interval '2 years' order by b.opened_at desc""")
                .param("area", viewer.area().value()).param("self", viewer.account().value()).query((row, number) -> read(row)).list();
    }

    /** @throws NotOpen if it is not of an organisation this viewer answers for */
    public Breach find(Viewer viewer, UUID id) {
        return of(viewer).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
    }

    private Breach read(ResultSet row) throws SQLException {
        var done = sql.sql("""
                select s.step, a.name, s.done_at from oversight.breach_step s join access.account a on a.area_id = s.area_id and a.id = s.done_by
                 where s.area_id = ? and s.breach_id = ? order by s.done_at""").params(row.getObject("area_id"), row.getObject("id"))
                .query((step, number) -> new Breach.Done(step.getString("step"), step.getString("name"), step.getObject("done_at", OffsetDateTime.class).toInstant())).list();
        return new Breach(row.getObject("id", UUID.class), row.getString("cause"), row.getString("who"), row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant(), row.getObject("known_at", OffsetDateTime.class).toInstant(), row.getBoolean("mine"),
                row.getString("agreed"), done);
    }
}
