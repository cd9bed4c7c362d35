package holdepunkt.improvement.conditions.models;

import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of the models. Called inside the gate. */
@Component
public class ModelStances {

    private final JdbcClient sql;

    ModelStances(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of every model, the latest first. */
    public List<ModelStance> all(Viewer viewer) {
        return sql.sql("""
                select s.model_id, s.stance, s.because, s.condition_id, s.chain_id, s.as_role, u.name, s.taken_at,
                       (select r.content ->> 'title' from improvement.revision r where r.area_id = s.area_id and r.chain_id = s.chain_id order by r.number desc limit 1) as chain_title
                  from improvement.model_stance s join directory.unit u on u.area_id = s.area_id and u.id = s.unit_id
                 where s.area_id = ? order by s.number desc""").param(viewer.area().value()).query((row, number) -> new ModelStance(row.getObject("model_id", UUID.class),
                Stance.of(row.getString("stance")).orElseThrow(), row.getString("because"), row.getObject("condition_id", UUID.class), row.getObject("chain_id", UUID.class),
                row.getString("chain_title"), row.getString("as_role"), row.getString("name"), row.getObject("taken_at", OffsetDateTime.class).toInstant())).list();
    }
}
