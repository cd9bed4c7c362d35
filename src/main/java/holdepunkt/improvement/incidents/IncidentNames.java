package holdepunkt.improvement.incidents;

import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the stories of an area are called, the latest first. Called inside the gate. */
@Component
public class IncidentNames {

    private final JdbcClient sql;

    IncidentNames(JdbcClient sql) {
        this.sql = sql;
    }

    public List<IncidentName> all(Viewer viewer) {
        return sql.sql("""
                select i.id, t.content ->> 'title' as title from improvement.incident i
                  join lateral (select content from improvement.telling t where t.area_id = i.area_id and t.incident_id = i.id order by number desc limit 1) t on true
                 where i.area_id = ? order by i.told_at desc, i.id""").params(viewer.area().value())
                .query((row, number) -> new IncidentName(row.getObject("id", UUID.class), row.getString("title"))).list();
    }
}
