package holdepunkt.improvement.chains;

import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a chain is known again: numbers that are other ones when something on its map is. Called inside the gate. */
@Component
public class ChainMarks {

    private final JdbcClient sql;

    ChainMarks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Version, pieces of evidence, those withdrawn, ratings. */
    public String of(Viewer viewer, UUID chain) {
        return sql.sql("""
                select concat_ws('.', (select coalesce(max(number), 0) from improvement.revision where area_id = :area and chain_id = :chain),
                       (select count(*) from improvement.evidence where area_id = :area and chain_id = :chain),
                       (select count(*) from improvement.evidence e join improvement.evidence_withdrawal w on w.area_id = e.area_id and w.evidence_id = e.id
                         where e.area_id = :area and e.chain_id = :chain),
                       (select count(*) from improvement.rating where area_id = :area and chain_id = :chain))""")
                .param("area", viewer.area().value()).param("chain", chain).query(String.class).single();
    }
}
