package holdepunkt.consent;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her yeses as rows: those to be asked about again, and one by its cause. Shown to her alone. */
@Component
public class GivenConsents {

    /** She is asked this long before a yes ends. */
    private static final int ASKED_DAYS_BEFORE = 30;

    private static final String READ = """
            select s.id, s.cause, s.ground, case when a.shown_by_role then null else a.name end as name, coalesce(s.role, w.role) as role, coalesce(u.name, w.unit) as unit,
                   s.account_id is not null as one_human, coalesce(o.classes, s.classes) as classes, s.purpose, s.given_at, s.until, s.given, i.name as informed_by, s.language,
                   case when o.classes is null then coalesce(e.ended_at, s.given_at) end as ended_at
              from consent.consent s
              left join access.account a on a.area_id = s.area_id and a.id = s.account_id
              left join access.account i on i.area_id = s.area_id and i.id = s.informed_by
              left join directory.unit u on u.area_id = s.area_id and u.id = s.unit_id
              left join lateral (select x.role, y.name as unit from access.work x join directory.unit y on y.area_id = x.area_id and y.id = x.unit_id
                                  where x.area_id = s.area_id and x.account_id = s.account_id and x.begins_at <= now() and (x.ends_at is null or x.ends_at > now())
                                  order by x.begins_at limit 1) w on true
              left join lateral (select array_agg(distinct p.data_class order by p.data_class) as classes from people.opening p
                                  where p.area_id = s.area_id and p.cause = s.cause and p.begins_at <= now() and (p.ends_at is null or p.ends_at > now())) o on true
              left join lateral (select max(p.ends_at) as ended_at from people.opening p where p.area_id = s.area_id and p.cause = s.cause and p.ends_at <= now()) e on true
             where s.area_id = :area and s.person_id = :person and\s""";

    private final JdbcClient sql;

    GivenConsents(JdbcClient sql) {
        this.sql = sql;
    }

    /** @throws NotOpen if she never said yes to anything with this cause */
    public Given find(Opening hers, UUID cause) {
        return said(hers, cause).orElseThrow(NotOpen::new);
    }

    /** Empty where it stands on another ground than her yes. */
    public Optional<Given> said(Opening hers, UUID cause) {
        return sql.sql(READ + "s.cause = :cause order by s.given_at desc limit 1").param("area", hers.area().value()).param("person", hers.person().value())
                .param("cause", cause).query((row, number) -> read(row)).optional();
    }

    /** Those that end within the month, and those given while she was locked in or very unwell (R15), until she has said yes or no again. */
    public List<Given> toBeAskedAgain(Opening hers) {
        return sql.sql(READ + """
                o.classes is not null
                   and not exists (select from consent.consent n where n.area_id = s.area_id and n.cause = s.cause and n.given_at > s.given_at)
                   and (s.ground in ('shared', 'kin') and s.until < now() + make_interval(days => :days)
                        or exists (select from consent.asked_again g where g.area_id = s.area_id and g.person_id = s.person_id and g.since <= s.given_at and g.asked_at >= s.given_at))
                 order by s.until""")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("days", ASKED_DAYS_BEFORE)
                .query((row, number) -> read(row)).list();
    }

    /** R32: what was stopped when she came of age and she has not said yes to anew since. */
    public boolean stoppedByAge(Opening hers) {
        return sql.sql("""
                select exists (select from consent.withdrawal w where w.area_id = :area and w.person_id = :person and w.withdrawn_by = :ages
                                  and not exists (select from consent.consent s where s.area_id = w.area_id and s.person_id = w.person_id and s.given_at > w.withdrawn_at
                                                     and s.ground in ('shared', 'kin', 'diary_reader')))""")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("ages", Viewer.system(hers.area(), "ages").account().value())
                .query(Boolean.class).single();
    }

    /** What has ended, the newest first: what was read then cannot be unread. */
    public List<Given> ended(Opening hers) {
        return sql.sql(READ + "o.classes is null and s.ground in ('shared', 'kin') order by ended_at desc limit 20")
                .param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> read(row)).list();
    }

    private static Given read(ResultSet row) throws SQLException {
        return new Given(row.getObject("id", UUID.class), row.getObject("cause", UUID.class), row.getString("ground"), row.getString("name"), row.getString("role"),
                row.getString("unit"), row.getBoolean("one_human"), List.of((String[]) row.getArray("classes").getArray()), row.getString("purpose"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(), moment(row, "until"), row.getString("given"), row.getString("informed_by"),
                row.getString("language"), moment(row, "ended_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
