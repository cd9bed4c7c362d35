package holdepunkt.improvement.learning;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every lesson of an area as it is told now, and as it was told before. Called inside the gate. */
@Component
public class LearningLog {

    private final JdbcClient sql;

    LearningLog(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Lesson> all(Viewer viewer) {
        return sql.sql("""
                select l.id, v.number, v.theme, v.title, v.tried, v.outcome, v.otherwise, v.link, v.link_words, b.name as by_name, v.written_at
                  from improvement.lesson l
                  join lateral (select * from improvement.lesson_version n where n.area_id = l.area_id and n.lesson_id = l.id order by n.number desc limit 1) v on true
                  join access.account b on b.area_id = v.area_id and b.id = v.written_by
                 where l.area_id = ? order by l.begun_at, l.id""").params(viewer.area().value()).query((row, number) -> lesson(row)).list();
    }

    /** @throws NotOpen when there is none here */
    public Lesson of(Viewer viewer, UUID lesson) {
        return all(viewer).stream().filter(one -> one.id().equals(lesson)).findFirst().orElseThrow(NotOpen::new);
    }

    /** How it was told before, the latest first. */
    public List<Lesson> before(Viewer viewer, UUID lesson) {
        return sql.sql("""
                select v.lesson_id as id, v.number, v.theme, v.title, v.tried, v.outcome, v.otherwise, v.link, v.link_words, b.name as by_name, v.written_at
                  from improvement.lesson_version v join access.account b on b.area_id = v.area_id and b.id = v.written_by
                 where v.area_id = ? and v.lesson_id = ? order by v.number desc offset 1""").params(viewer.area().value(), lesson).query((row, number) -> lesson(row)).list();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        var told = new Lesson.Told(Theme.of(row.getString("theme")).orElseThrow(), row.getString("title"), row.getString("tried"), row.getString("outcome"),
                row.getString("otherwise"), row.getString("link"), row.getString("link_words"));
        return new Lesson(row.getObject("id", UUID.class), row.getInt("number"), told, row.getString("by_name"), row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
