package holdepunkt.people.page;

import holdepunkt.core.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every way in to her that is open now, but her own: read from the very rows both walls read. Shown to her alone. */
@Component
public class OpenNow {

    private final JdbcClient sql;

    OpenNow(JdbcClient sql) {
        this.sql = sql;
    }

    public List<OpenTo> of(Opening hers) {
        return sql.sql("""
                select o.cause, o.ground, o.holder_id, case when a.shown_by_role then null else a.name end as name, coalesce(o.role, w.role) as role, coalesce(u.name, w.unit) as unit, o.unit_id,
                       array_agg(distinct o.data_class order by o.data_class) as classes, min(o.begins_at) as since,
                       case when bool_and(o.ends_at is not null) then max(o.ends_at) end as until,
                       case when bool_or(o.ends_at is null) then min(o.ends_at) end as pauses_at
                  from people.opening o
                  left join access.account a on a.area_id = o.area_id and a.id = o.holder_id
                  left join directory.unit u on u.area_id = o.area_id and u.id = o.unit_id
                  left join lateral (select x.role, y.name as unit from access.work x join directory.unit y on y.area_id = x.area_id and y.id = x.unit_id
                                      where x.area_id = o.area_id and x.account_id = o.holder_id and x.begins_at <= now() and (x.ends_at is null or x.ends_at > now())
                                      order by x.begins_at limit 1) w on true
                 where o.area_id = :area and o.person_id = :person and o.ground <> 'own' and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
                   and not people.shut_out(o.area_id, o.person_id, o.holder_id, array[o.unit_id])
                 group by o.cause, o.ground, o.holder_id, o.unit_id, a.name, a.shown_by_role, o.role, w.role, u.name, w.unit
                 order by array_position(array['contact', 'deputy', 'coordinator', 'supporter', 'lead', 'seat'], o.ground), since""")
                .param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> read(row)).list();
    }

    private static OpenTo read(ResultSet row) throws SQLException {
        return new OpenTo(row.getObject("cause", UUID.class), row.getString("ground"), row.getObject("holder_id", UUID.class), row.getString("name"),
                row.getString("role"), row.getString("unit"), row.getObject("unit_id", UUID.class), List.of((String[]) row.getArray("classes").getArray()),
                row.getObject("since", OffsetDateTime.class).toInstant(), moment(row, "until"), moment(row, "pauses_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
