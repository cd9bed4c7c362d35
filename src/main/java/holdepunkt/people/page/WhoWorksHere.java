package holdepunkt.people.page;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who work in the area, to choose among. Never a person, and never one who by role sees no person. */
@Component
public class WhoWorksHere {

    private static final int MOST = 40;

    private final JdbcClient sql;

    WhoWorksHere(JdbcClient sql) {
        this.sql = sql;
    }

    /** A unit where somebody works now. */
    public record Place(UnitId unit, String name) {}

    /** @param typed a part of a unit's name, or nothing */
    public List<Place> places(AreaId area, String typed) {
        return sql.sql("""
                select u.id, u.name from directory.unit u
                 where u.area_id = :area and strpos(lower(u.name), lower(:typed)) > 0
                   and exists (select from access.work w where w.area_id = u.area_id and w.unit_id = u.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
                 order by u.name limit :most""")
                .param("area", area.value()).param("typed", typed.strip()).param("most", MOST)
                .query((row, number) -> new Place(new UnitId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }

    /** @param role a word of {@code access.role} */
    public record Colleague(AccountId account, String name, String role, String unit) {}

    /** @param typed a part of a name, of a unit, or nothing */
    public List<Colleague> find(AreaId area, String typed) {
        return sql.sql("""
                select distinct on (a.name, a.id) a.id, a.name, w.role, u.name as unit
                  from access.account a
                  join access.work w on w.area_id = a.area_id and w.account_id = a.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where a.area_id = :area and a.person_id is null and w.role not in ('administrator', 'working_group', 'observer')
                   and (strpos(lower(a.name), lower(:typed)) > 0 or strpos(lower(u.name), lower(:typed)) > 0)
                 order by a.name, a.id, w.role limit :most""")
                .param("area", area.value()).param("typed", typed.strip()).param("most", MOST)
                .query((row, number) -> new Colleague(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("role"), row.getString("unit")))
                .list();
    }
}
