package holdepunkt.people.page;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her fixed contacts as of now. Needs a ground for {@code network}; without one there is none to see. */
@Component
public class Contacts {

    /** The deputy is chosen by {@code case}, from what is joined: behind the wall, neither a question within nor {@code coalesce} may use an index. */
    private static final String LIVE = """
            select t.id, t.account_id, a.name, case when t.person_id = any ((select people.places_hidden())::uuid[]) then '–' else u.name end as unit, coalesce(a.phone, u.phone) as phone, u.phone as unit_phone, t.hours, t.successor_by,
                   exists (select from access.portrait f where f.area_id = t.area_id and f.account_id = t.account_id and f.image is not null) as pictured,
                   (select d.name from access.account d
                     where d.area_id = t.area_id
                       and d.id = case when named.deputy_id is null then t.deputy_id else named.deputy_id end
                       and exists (select from access.work w where w.area_id = d.area_id and w.account_id = d.id and w.begins_at <= now()
                                      and (w.ends_at is null or w.ends_at > now()))
                       and not people.shut_out(t.area_id, t.person_id, d.id, '{}')) as deputy
              from people.live_tie t
              join access.account a on a.area_id = t.area_id and a.id = t.account_id
              join directory.unit u on u.area_id = t.area_id and u.id = t.unit_id
              left join lateral (select n.deputy_id from people.deputy_naming n where n.area_id = t.area_id and n.tie_id = t.id order by n.named_at desc limit 1) named on true
             where t.area_id = :area and t.person_id = :person
             order by t.begun_at desc""";

    private final JdbcClient sql;

    Contacts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one to call first: the newest, so that a stand-in is named while it stands in. Empty only when she has let go herself. */
    public Optional<FixedContact> of(Opening opening) {
        return all(opening).stream().findFirst();
    }

    public List<FixedContact> all(Opening opening) {
        return sql.sql(LIVE).param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> read(row)).list();
    }

    private static FixedContact read(ResultSet row) throws SQLException {
        return new FixedContact(new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"), row.getString("unit"), row.getString("phone"),
                row.getString("hours"), row.getString("deputy"), row.getObject("id", UUID.class), row.getString("unit_phone"),
                row.getObject("successor_by", LocalDate.class), row.getBoolean("pictured"));
    }
}
