package holdepunkt.consent;

import holdepunkt.core.Opening;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those she shared with have opened already, read from her own log: what is read cannot be unread, and she is told what it was. */
@Component
public class AlreadySeen {

    private final JdbcClient sql;

    AlreadySeen(JdbcClient sql) {
        this.sql = sql;
    }

    /** One human and one kind of thing. @param name null for those shown by their role @param last when it was opened last */
    public record Seen(@Nullable String name, @Nullable String role, @Nullable String unit, String dataClass, long times, Instant last) {}

    /** Whether this cause ever opened anything about her to anyone else. */
    public boolean opened(Opening hers, UUID cause) {
        return sql.sql("select exists (select from people.opening where area_id = ? and person_id = ? and cause = ? and ground <> 'own')")
                .params(hers.area().value(), hers.person().value(), cause).query(Boolean.class).single();
    }

    /** While the ground of this cause was open to them, and on that ground; lists that named her are in it. */
    public List<Seen> by(Opening hers, UUID cause) {
        return sql.sql("""
                select case when a.shown_by_role then null else a.name end as name, w.role, w.unit, e.data_class, count(*) as times, max(e.at) as last
                  from audit.entry e
                  left join access.account a on a.area_id = e.area_id and a.id = e.actor_id
                  left join lateral (select x.role, y.name as unit from access.work x join directory.unit y on y.area_id = x.area_id and y.id = x.unit_id
                                      where x.area_id = e.area_id and x.account_id = e.actor_id and x.begins_at <= e.at and (x.ends_at is null or x.ends_at >= e.at)
                                      order by x.begins_at limit 1) w on true
                 where e.area_id = :area and e.persons @> array[:person]::uuid[] and e.allowed and e.system is null and e.actor_id <> :herself
                   and exists (select from people.opening o
                                where o.area_id = e.area_id and o.person_id = :person and o.cause = :cause and e.ground in (o.ground, 'list')
                                  and e.at >= o.begins_at and (o.ends_at is null or e.at <= o.ends_at)
                                  and (o.holder_id = e.actor_id
                                       or exists (select from access.work x where x.area_id = e.area_id and x.account_id = e.actor_id and x.unit_id = o.unit_id
                                                     and x.role = coalesce(o.role, x.role) and x.begins_at <= e.at and (x.ends_at is null or x.ends_at >= e.at))))
                 group by 1, 2, 3, 4, e.actor_id order by last desc""")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("herself", hers.viewer().account().value()).param("cause", cause)
                .query((row, number) -> new Seen(row.getString("name"), row.getString("role"), row.getString("unit"), row.getString("data_class"), row.getLong("times"),
                        row.getObject("last", OffsetDateTime.class).toInstant())).list();
    }
}
