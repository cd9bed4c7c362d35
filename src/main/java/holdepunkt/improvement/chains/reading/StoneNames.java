package holdepunkt.improvement.chains.reading;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.evidence.Spot;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of every chain as they stand now. Called inside the gate. */
@Component
public class StoneNames {

    private final JdbcClient sql;

    StoneNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** The chain changed last first, its steps from left to right. */
    public List<StoneName> all(Viewer viewer) {
        return sql.sql("""
                select c.id as chain_id, r.content ->> 'title' as title, s.one ->> 'id' as id, s.one ->> 'text' as words
                  from improvement.chain c
                  join lateral (select content, made_at from improvement.revision where area_id = c.area_id and chain_id = c.id order by number desc limit 1) r on true
                 cross join lateral jsonb_path_query(r.content, '$.columns[*].groups[*].stones[*]') with ordinality as s(one, at)
                 where c.area_id = ? order by r.made_at desc, c.id, s.at""").params(viewer.area().value())
                .query((row, number) -> new StoneName(new Spot(row.getObject("chain_id", UUID.class), UUID.fromString(row.getString("id"))), row.getString("title"), row.getString("words"))).list();
    }
}
