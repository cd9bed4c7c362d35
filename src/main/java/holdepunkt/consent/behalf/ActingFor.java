package holdepunkt.consent.behalf;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom this viewer acts now. */
@Component
public class ActingFor {

    public record One(PersonId person, String name) {}

    private final JdbcClient sql;

    ActingFor(JdbcClient sql) {
        this.sql = sql;
    }

    public List<One> of(Viewer viewer) {
        return sql.sql("""
                select distinct p.id, p.name from people.opening o join people.person p on p.area_id = o.area_id and p.id = o.person_id
                 where o.area_id = ? and o.holder_id = ? and o.ground in ('on_behalf', 'guardian') and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
                 order by p.name""")
                .params(viewer.area().value(), viewer.account().value()).query((row, number) -> new One(new PersonId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }
}
