package holdepunkt.people;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons someone is fixed contact for, and those they are asked to take over. */
@Component
public class MyPeople {

    private final JdbcClient sql;

    MyPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One person held.
     *
     * @param tellBy for a stand-in, the day by which she is told by a human, or null once she is
     * @param successorBy for a stand-in, the day by which a lasting contact is found
     */
    public record Held(PersonId person, String name, UUID tie, @Nullable String deputy, @Nullable LocalDate tellBy, @Nullable LocalDate successorBy) {}

    /** One who asks to hand over. */
    public record Asked(UUID leave, PersonId person, String name, String from) {}

    public List<Held> held(Viewer viewer) {
        return sql.sql("""
                select p.id, p.name, t.id as tie, t.successor_by,
                       case when not exists (select from people.tie_told d where d.area_id = t.area_id and d.tie_id = t.id) then t.tell_by end as tell_by,
                       (select a.name from access.account a join access.work w on w.area_id = a.area_id and w.account_id = a.id and (w.ends_at is null or w.ends_at > now())
                         where a.area_id = t.area_id and a.id = case when named.deputy_id is null then t.deputy_id else named.deputy_id end limit 1) as deputy
                  from people.live_tie t join people.person p on p.area_id = t.area_id and p.id = t.person_id
                  left join lateral (select n.deputy_id from people.deputy_naming n where n.area_id = t.area_id and n.tie_id = t.id order by n.named_at desc limit 1) named on true
                 where t.area_id = :area and t.account_id = :account
                 order by t.successor_by nulls last, p.name""")
                .param("area", viewer.area().value()).param("account", viewer.account().value()).query((row, number) -> held(row)).list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getObject("tie", UUID.class), row.getString("deputy"),
                row.getObject("tell_by", LocalDate.class), row.getObject("successor_by", LocalDate.class));
    }

    public List<Asked> asked(Viewer viewer) {
        return sql.sql("""
                select l.id, p.id as person, p.name, a.name as asker
                  from people.tie_leave l
                  join people.person p on p.area_id = l.area_id and p.id = l.person_id
                  join access.account a on a.area_id = l.area_id and a.id = l.asked_by
                 where l.area_id = :area and l.successor_id = :account
                   and not exists (select from people.tie_leave_answer x where x.area_id = l.area_id and x.leave_id = l.id)
                   and not exists (select from people.tie_end e where e.area_id = l.area_id and e.tie_id = l.tie_id)
                 order by l.asked_at""")
                .param("area", viewer.area().value()).param("account", viewer.account().value())
                .query((row, number) -> new Asked(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class)), row.getString("name"), row.getString("asker")))
                .list();
    }
}
