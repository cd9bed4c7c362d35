package holdepunkt.people;

import holdepunkt.core.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her own access log. The database shows its lines to nobody but her. */
@Component
public class WhoHasLooked {

    /** As many lines as one page shows; older ones are a step further back. */
    public static final int MOST = 300;

    private final JdbcClient sql;

    WhoHasLooked(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One line of the log.
     *
     * @param entry its number in the log of the area
     * @param name the human, or null for those shown by role, for the product itself and for who was not let in
     * @param role a word of {@code access.role}, or null when no work was known then
     * @param unit the name of the place and whose it is, or null
     * @param system the name of the system actor, or null for a human
     * @param ground as in {@code policy.csv}, or null where there was none
     */
    public record Look(long entry, Instant at, UUID actor, @Nullable String name, @Nullable String role, @Nullable String unit, @Nullable String system, String dataClass,
                       String action, @Nullable String ground, boolean letIn) {}

    /** Newest first, before this moment. What she did herself is not in it. */
    public List<Look> before(Opening hers, Instant moment) {
        return read(hers, moment, null);
    }

    /** One line, if it is of her log. */
    public Optional<Look> one(Opening hers, long entry) {
        return read(hers, Instant.now().plusSeconds(60), entry).stream().findFirst();
    }

    private List<Look> read(Opening hers, Instant moment, @Nullable Long entry) {
        return sql.sql("""
                select e.id, e.at, e.actor_id, case when a.shown_by_role or not e.allowed then null else a.name end as name,
                       case when e.allowed then w.role end as role, case when e.allowed then w.unit end as unit,
                       e.system, e.data_class, e.action, e.ground, e.allowed
                  from audit.entry e
                  left join access.account a on a.area_id = e.area_id and a.id = e.actor_id
                  left join lateral (select w.role, case when o.name = u.name then u.name else u.name || ', ' || o.name end as unit
                                       from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                                       join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id
                                      where w.area_id = e.area_id and w.account_id = e.actor_id and w.begins_at <= e.at and (w.ends_at is null or w.ends_at >= e.at)
                                      order by (w.unit_id = e.unit_id) desc, w.begins_at limit 1) w on true
                 where e.area_id = :area and e.persons @> array[:person]::uuid[] and e.actor_id <> :herself and e.at < :moment and e.id = coalesce(:entry, e.id)
                 order by e.at desc, e.id desc limit :most""")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("herself", hers.viewer().account().value())
                .param("moment", moment.atOffset(ZoneOffset.UTC)).param("most", MOST).param("entry", entry, java.sql.Types.BIGINT)
                .query((row, number) -> read(row)).list();
    }

    private static Look read(ResultSet row) throws SQLException {
        return new Look(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("actor_id", UUID.class), row.getString("name"), row.getString("role"),
                row.getString("unit"), row.getString("system"), row.getString("data_class"), row.getString("action"), row.getString("ground"), row.getBoolean("allowed"));
    }
}
