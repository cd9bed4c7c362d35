package holdepunkt.oversight.breach;

import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exactly whose data it was: the log of that work and that time, person by person. A name in a list counts too. */
@Component
public class AffectedPersons {

    private final JdbcClient sql;

    AffectedPersons(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Affected> of(Viewer officer, UUID breach) {
        return sql.sql("""
                select x.person, array_agg(distinct e.data_class order by e.data_class) as classes, count(*) as times, min(e.at) as first, max(e.at) as last,
                       (select n.name from oversight.breach_names(:breach) n where n.person_id = x.person) as name
                  from oversight.breach b
                  join audit.entry e on e.area_id = b.area_id and e.at >= b.from_at and e.at < b.until_at and e.allowed and e.system is null
                   and (b.actor_id is null or e.actor_id = b.actor_id) and (b.nomination_id is null or e.ground in ('nominator', 'office') or e.data_class = 'nomination')
                   and e.actor_id in (select w.account_id from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                                       where w.area_id = b.area_id and u.organisation_id = b.organisation_id)
                 cross join unnest(e.persons) x(person)
                 where b.area_id = :area and b.id = :breach and (b.about_person is null or x.person = b.about_person)
                 group by x.person order by first, x.person""")
                .param("area", officer.area().value()).param("breach", breach).query((row, number) -> read(row)).list();
    }

    private static Affected read(ResultSet row) throws SQLException {
        return new Affected(row.getObject("person", UUID.class), List.of((String[]) row.getArray("classes").getArray()), row.getInt("times"),
                row.getObject("first", OffsetDateTime.class).toInstant(), row.getObject("last", OffsetDateTime.class).toInstant(), row.getString("name"));
    }
}
