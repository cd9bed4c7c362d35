package holdepunkt.promises;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was promised: to one person, or by one who works there. */
@Component
public class PromiseBoard {

    private final JdbcClient sql;
    private final Sealing sealing;

    PromiseBoard(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** What she was promised, kept before broken, and within that the next day first. */
    public List<PromiseLine> of(Opening opening) {
        return sql.sql(PromiseReading.FROM + "where s.area_id = :area and s.person_id = :person order by s.by_date, s.made_at, s.id")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query(new PromiseReading(opening.area(), sealing)).list().stream().sorted(Comparator.comparingInt(PromiseLine::rank)).toList();
    }

    /** @throws NotOpen if it is not hers */
    public PromiseLine find(Opening opening, UUID promise) {
        return sql.sql(PromiseReading.FROM + "where s.area_id = :area and s.person_id = :person and s.id = :id")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("id", promise)
                .query(new PromiseReading(opening.area(), sealing)).optional().orElseThrow(NotOpen::new);
    }

    /** What this viewer promised, whoever to, the next day first. */
    public List<PromiseLine> by(Viewer viewer) {
        return sql.sql(PromiseReading.FROM + "where s.area_id = :area and s.promiser_id = :me order by s.by_date, s.made_at, s.id")
                .param("area", viewer.area().value()).param("me", viewer.account().value())
                .query(new PromiseReading(viewer.area(), sealing)).list();
    }
}
