package holdepunkt.insight.release;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A leader says what was found wrong with something published. The figure itself stays: a corrected one beside the old would tell of whoever it was about. */
@Component
public class NotingReleases {

    private final JdbcClient sql;
    private final KeptReleases kept;

    NotingReleases(JdbcClient sql, KeptReleases kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** @throws NotOpen for anything that was not published in this area */
    public void note(Viewer leader, UUID release, String words) {
        kept.find(leader.area(), release).orElseThrow(NotOpen::new);
        sql.sql("insert into insight.release_note (area_id, id, release_id, words, written_by) values (?, ?, ?, ?, ?)")
                .params(leader.area().value(), UUID.randomUUID(), release, words.strip(), leader.account().value()).update();
    }
}
