package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the letter has gone out: from then on its lines are promises, and the room is for reading. */
@Component
public class RoomFinish {

    private final JdbcClient sql;

    RoomFinish(JdbcClient sql) {
        this.sql = sql;
    }

    public boolean isFinished(Room room) {
        return sql.sql("select exists (select from meetings.letter_finish where area_id = ? and meeting_id = ?)")
                .params(room.area().value(), room.id()).query(Boolean.class).single();
    }

    void notYet(Room room) {
        if (isFinished(room)) {
            throw BrokenRule.of("room.rule.finished");
        }
    }
}
