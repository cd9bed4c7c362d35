package holdepunkt.improvement.chains.national;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.evidence.Confidence;
import holdepunkt.improvement.chains.evidence.Progress;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who took up a chain have told of it. Called inside the gate. */
@Component
public class LearnedBelow {

    private final JdbcClient sql;

    LearnedBelow(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest of each area about each part, by area. */
    public List<Learned> of(Viewer viewer, UUID chain) {
        return sql.sql("""
                select * from (select distinct on (t.area_id, t.part_id) t.part_id, t.area_name, t.progress, t.confidence, t.note, t.told_at
                                 from improvement.told_above t where t.national_area = ? and t.national_chain = ? order by t.area_id, t.part_id, t.number desc) t
                 order by t.area_name, t.told_at desc""").params(viewer.area().value(), chain).query((row, number) -> new Learned(row.getObject("part_id", UUID.class),
                row.getString("area_name"), Progress.of(row.getString("progress")), Confidence.of(row.getString("confidence")), row.getString("note"),
                row.getObject("told_at", OffsetDateTime.class).toInstant())).list();
    }
}
