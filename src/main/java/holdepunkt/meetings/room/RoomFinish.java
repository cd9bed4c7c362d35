package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the letter has gone out or the meeting is closed: from then on its lines are promises, and the room is for reading. */
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

    /** From here to the end of the transaction it is neither finished nor closed, or it has been and this is refused: who does either waits, or came first. */
    void notYet(Room room) {
        sql.sql("select pg_advisory_xact_lock_shared(hashtextextended(:meeting::text, 850))").param("meeting", room.id()).query().listOfRows();
        if (isFinished(room)) {
            throw BrokenRule.of("room.rule.finished");
        }
        if (isClosed(room)) {
            throw BrokenRule.of("room.rule.closed");
        }
    }

    /** Whoever has the room open still when nobody met, or both said it is enough. In an emergency what was decided may be written after. */
    private boolean isClosed(Room room) {
        return sql.sql("select exists (select from meetings.meeting_closing where area_id = ? and meeting_id = ? and way <> 'emergency')")
                .params(room.area().value(), room.id()).query(Boolean.class).single();
    }
}
