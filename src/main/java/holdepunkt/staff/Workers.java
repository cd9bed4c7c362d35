package holdepunkt.staff;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who work in an area. Never a person's own account, one she comes in to by a code, or somebody who is close to her. */
@Component
public class Workers {

    private final JdbcClient sql;

    Workers(JdbcClient sql) {
        this.sql = sql;
    }

    /** The roles there are, in the order they are chosen among. */
    public List<String> roles() {
        return sql.sql("select role from access.role order by role").query(String.class).list();
    }

    /** Someone with a job in the area. @param units where, with commas */
    public record Named(AccountId account, String name, String units) {}

    /** @param words a part of a name; nothing finds nobody */
    public List<Named> named(AreaId area, String words) {
        return sql.sql("""
                select a.id, a.name, string_agg(distinct u.name, ', ' order by u.name) as units
                  from access.account a
                  join access.work w on w.area_id = a.area_id and w.account_id = a.id and (w.ends_at is null or w.ends_at > now())
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where a.area_id = :area and a.person_id is null and a.by_code_for is null and not a.outside
                   and :words <> '' and strpos(lower(a.name), lower(:words)) > 0
                 group by a.id, a.name order by a.name limit 40""").param("area", area.value()).param("words", words)
                .query((row, number) -> new Named(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("units"))).list();
    }

    /** @param unit one of the organisation that asks @throws NotOpen for an account that is not a worker's */
    public Worker one(AreaId area, UnitId unit, AccountId account) {
        var found = sql.sql("""
                select a.name, a.email, a.phone, u.name as unit, w.role, w.begins_at, w.ends_at
                  from access.account a
                  left join directory.unit mine on mine.area_id = a.area_id and mine.id = :unit
                  left join (access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id)
                    on w.area_id = a.area_id and w.account_id = a.id and u.organisation_id = mine.organisation_id and (w.ends_at is null or w.ends_at > now())
                 where a.area_id = :area and a.id = :account and a.person_id is null and a.by_code_for is null and not a.outside
                 order by w.begins_at, u.name, w.role""")
                .param("area", area.value()).param("unit", unit.value()).param("account", account.value())
                .query((row, number) -> new Worker(account, row.getString("name"), row.getString("email"), row.getString("phone"), held(row))).list();
        if (found.isEmpty()) {
            throw new NotOpen();
        }
        var jobs = new ArrayList<Worker.Held>();
        found.forEach(one -> jobs.addAll(one.jobs()));
        var first = found.getFirst();
        return new Worker(account, first.name(), first.email(), first.phone(), jobs);
    }

    /** Whether this job is held now or begins later. */
    boolean holds(AreaId area, AccountId account, UnitId unit, String role) {
        return sql.sql("select exists (select from access.work where area_id = ? and account_id = ? and unit_id = ? and role = ? and (ends_at is null or ends_at > now()))")
                .params(area.value(), account.value(), unit.value(), role).query(Boolean.class).single();
    }

    private static List<Worker.Held> held(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null ? List.of() : List.of(new Worker.Held(row.getString("unit"), role, day(row, "begins_at", 0), last(row)));
    }

    private static @Nullable LocalDate last(ResultSet row) throws SQLException {
        return row.getObject("ends_at") == null ? null : day(row, "ends_at", 1);
    }

    /** A job ends at the midnight after its last day. */
    private static LocalDate day(ResultSet row, String column, int before) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).minusSeconds(before).atZoneSameInstant(Period.NORWAY).toLocalDate();
    }
}
