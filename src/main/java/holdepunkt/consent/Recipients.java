package holdepunkt.consent;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one may say yes to: those who work in the area now, those who do the same work at a unit, and the units themselves. */
@Component
public class Recipients {

    private final JdbcClient sql;

    Recipients(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them, with the words for it. @param name null for a role or a unit, and for those shown by their role @param role a word of {@code access.role} */
    public record Known(Recipient recipient, @Nullable String name, @Nullable String role, String unit) {}

    /** @param typed a part of a name or of a unit's name; with nothing typed the first of all */
    public List<Known> find(AreaId area, String typed) {
        return sql.sql("""
                with working as (
                    select w.account_id, w.role, w.unit_id, a.name, a.shown_by_role, u.name as unit from access.work w
                      join access.account a on a.area_id = w.area_id and a.id = w.account_id and a.person_id is null
                      join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                     where w.area_id = :area and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                       and w.role not in ('administrator', 'working_group', 'observer')
                       and (strpos(lower(a.name), lower(:typed)) > 0 or strpos(lower(u.name), lower(:typed)) > 0))
                (select distinct on (name, account_id) 1 as kind, account_id, null::uuid as unit_id, name, role, unit from working
                  where not shown_by_role order by name, account_id, role limit 40)
                union all (select distinct 2, null::uuid, unit_id, null, role, unit from working order by unit, role limit 40)
                union all (select distinct 3, null::uuid, unit_id, null, null, unit from working order by unit limit 40)""")
                .param("area", area.value()).param("typed", typed.strip()).query((row, number) -> read(row)).list();
    }

    /** Empty where nobody is behind it now. */
    public Optional<Known> known(AreaId area, Recipient recipient) {
        return sql.sql("""
                select case when :account::uuid is null then 3 else 1 end as kind, w.account_id, w.unit_id, case when a.shown_by_role then null else a.name end as name,
                       w.role, u.name as unit
                  from access.work w
                  join access.account a on a.area_id = w.area_id and a.id = w.account_id and a.person_id is null
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where w.area_id = :area and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                   and w.role not in ('administrator', 'working_group', 'observer')
                   and (w.account_id = :account or w.unit_id = :unit and w.role = coalesce(:role, w.role))
                 order by w.begins_at, w.role limit 1""")
                .param("area", area.value()).param("account", recipient.account() == null ? null : recipient.account().value(), java.sql.Types.OTHER)
                .param("unit", recipient.unit() == null ? null : recipient.unit().value(), java.sql.Types.OTHER)
                .param("role", recipient.role(), java.sql.Types.VARCHAR)
                .query((row, number) -> recipient.account() != null
                        ? new Known(recipient, row.getString("name"), row.getString("role"), row.getString("unit"))
                        : new Known(recipient, null, recipient.role(), row.getString("unit"))).optional();
    }

    private static Known read(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var unit = row.getObject("unit_id", UUID.class);
        var to = account != null ? Recipient.human(new AccountId(account)) : new Recipient(null, new UnitId(unit), row.getString("role"));
        return new Known(to, row.getString("name"), row.getString("role"), row.getString("unit"));
    }
}
