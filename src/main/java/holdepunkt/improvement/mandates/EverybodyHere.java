package holdepunkt.improvement.mandates;

import holdepunkt.core.AccountId;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who works here now, by name. */
@Component
public class EverybodyHere {

    private final JdbcClient sql;

    EverybodyHere(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param represents whether she works here as a user representative */
    public record Colleague(AccountId account, String name, String units, boolean represents) {}

    public List<Colleague> all(Viewer viewer) {
        return sql.sql("""
                select a.id, a.name, string_agg(distinct u.name, ', ' order by u.name) as units, bool_or(w.role = 'user_representative') as represents
                  from access.work w
                  join access.account a on a.area_id = w.area_id and a.id = w.account_id
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where w.area_id = ? and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                 group by a.id, a.name order by a.name, a.id""").params(viewer.area().value())
                .query((row, number) -> new Colleague(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("units"),
                        row.getBoolean("represents"))).list();
    }
}
