package holdepunkt.improvement.chains.national;

import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who let something out of the area, kept where it came from; and what the area is called where it goes. */
@Component
class CrossingTheBorder {

    private final JdbcClient sql;

    CrossingTheBorder(JdbcClient sql) {
        this.sql = sql;
    }

    void note(Viewer viewer, String what, UUID subject) {
        sql.sql("insert into improvement.let_out (area_id, id, what, subject_id, done_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), what, subject, viewer.account().value()).update();
    }

    String nameOf(Viewer viewer) {
        return sql.sql("select name from directory.area where area_id = ?").param(viewer.area().value()).query(String.class).single();
    }
}
