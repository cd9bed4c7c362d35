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

/** Whom one may say yes to: those close to her, those who work in the area now, those who do the same work at a unit, and the units themselves. */
@Component
public class Recipients {

    private final JdbcClient sql;

    Recipients(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them, with the words for it. @param name null for a role or a unit, and for those shown by their role @param unit null for someone close to her */
    public record Known(Recipient recipient, @Nullable String name, @Nullable String role, @Nullable String unit) {

        /** Of the policy: someone close to her has a ground of their own. */
        public String ground() {
            return unit == null ? "kin" : "shared";
        }
    }

    private static final String KIN = """
            select k.account_id, a.name from consent.kin k join access.account a on a.area_id = k.area_id and a.id = k.account_id
             where k.area_id = :area and k.person_id = sec.self() and not exists (select from consent.kin_end e where e.area_id = k.area_id and e.kin_id = k.id)\s""";

    /** Those close to her, as she herself alone sees them. */
    public List<Known> kin(AreaId area) {
        return sql.sql(KIN + "order by k.added_at").param("area", area.value()).query((row, number) -> ofKin(row)).list();
    }

    private Optional<Known> kin(AreaId area, AccountId account) {
        return sql.sql(KIN + "and k.account_id = :account").param("area", area.value()).param("account", account.value()).query((row, number) -> ofKin(row)).optional();
    }

    private static Known ofKin(ResultSet row) throws SQLException {
        return new Known(Recipient.human(new AccountId(row.getObject("account_id", UUID.class))), row.getString("name"), null, null);
    }

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
        var kin = recipient.account() == null ? Optional.<Known>empty() : kin(area, recipient.account());
        return kin.isPresent() ? kin : working(area, recipient);
    }

    private Optional<Known> working(AreaId area, Recipient recipient) {
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
