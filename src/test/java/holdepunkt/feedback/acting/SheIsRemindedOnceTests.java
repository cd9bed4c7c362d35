package holdepunkt.feedback.acting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.room.Tables;
import holdepunkt.notices.SendingNotices;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The day after she is told once that there is something to see; one who has answered, or said no, is not. */
@Staged
class SheIsRemindedOnceTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void andNotAtAllWhenSheHasSaidNo() throws Exception {
        var waits = asked();
        var said = asked();
        stage.as(said.subject()).submit(said.href() + "/mirror", said.href() + "/mirror/answers", "no", "yes");
        var reminding = parts.getBean(RemindingHer.class);
        reminding.find();
        reminding.find();
        arrived();
        assertThat(count("select count(*) from notices.notice where kind = 'mirror' and person_id = '%s'", waits)).isEqualTo(1);
        assertThat(count("select count(*) from notices.notice where kind = 'mirror' and person_id = '%s'", said)).isZero();
        stage.as(waits.subject()).submit(waits.href() + "/mirror", waits.href() + "/mirror/answers", "no", "yes");
        parts.getBean(SendingNotices.class).all(stage.area());
        assertThat(count("select count(*) from notices.failure f join notices.notice n on n.id = f.notice_id where n.kind = 'mirror' and f.reason = 'not_open' and n.person_id = '%s'", waits))
                .as("answered before it was sent").isEqualTo(1);
    }

    private Tables.Table asked() throws SQLException {
        var table = new Tables(stage, parts).lay();
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        try (var superuser = stage.superuser(); var change = superuser.prepareStatement("update feedback.mirror set asked_at = asked_at - interval '30 hours' where person_id = ?")) {
            change.setObject(1, table.person().value());
            change.executeUpdate();
        }
        return table;
    }

    private void arrived() throws SQLException, InterruptedException {
        try (var superuser = stage.superuser(); var work = superuser.createStatement()) {
            for (int waited = 0; waited < 600; waited++) {
                var row = work.executeQuery("select count(*) from core.event_publication where listener_id like '%HearingMirrors%' and completion_date is null");
                row.next();
                if (row.getInt(1) == 0) {
                    return;
                }
                Thread.sleep(100);
            }
        }
    }

    private int count(String query, Tables.Table table) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(query.formatted(table.person()))) {
            row.next();
            return row.getInt(1);
        }
    }
}
