package holdepunkt.promises;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.Retelling;
import holdepunkt.promises.events.PromiseMade;
import holdepunkt.promises.events.PromiseMarked;
import holdepunkt.promises.events.PromiseOverdue;
import holdepunkt.promises.events.ServiceStarted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the records say services promised, told again: made, marked by each side, overdue, and when a service began. What she took on is hers, and nobody counts it. */
@Component
class RetellingPromises implements Retelling {

    private final JdbcClient sql;

    RetellingPromises(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("select person_id, id, source_id, kind, by_date from promises.promise where area_id = :area").param("area", area.value()).query(row -> {
            hears.accept(new PromiseMade(area, person(row), id(row), row.getObject("source_id", UUID.class), row.getString("kind"), by(row)));
        });
        sql.sql("""
                select m.person_id, m.promise_id as id, m.by_side, m.mark, c.by_date, m.marked_at from promises.promise_mark m
                  left join promises.promise_change c on c.area_id = m.area_id and c.id = m.change_id where m.area_id = :area""")
                .param("area", area.value()).query(row -> {
            hears.accept(new PromiseMarked(area, person(row), id(row), row.getString("by_side"), row.getString("mark"), by(row),
                    row.getObject("marked_at", OffsetDateTime.class).toInstant()));
        });
        sql.sql("select person_id, promise_id as id, by_side, began_on, said_at from promises.service_start where area_id = :area").param("area", area.value()).query(row -> {
            hears.accept(new ServiceStarted(area, person(row), id(row), row.getString("by_side"), row.getObject("began_on", LocalDate.class),
                    row.getObject("said_at", OffsetDateTime.class).toInstant()));
        });
        sql.sql("""
                select p.person_id, p.id, coalesce(c.by_date, p.by_date) as by_date from signals.signal g
                  left join promises.promise_change c on c.area_id = g.area_id and c.id = g.subject
                  join promises.promise p on p.area_id = g.area_id and p.id = coalesce(c.promise_id, g.subject)
                 where g.area_id = :area and g.kind = :kind""").param("area", area.value()).param("kind", OverduePromises.KIND).query(row -> {
            hears.accept(new PromiseOverdue(area, person(row), id(row), by(row)));
        });
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static LocalDate by(ResultSet row) throws SQLException {
        return row.getObject("by_date", LocalDate.class);
    }
}
