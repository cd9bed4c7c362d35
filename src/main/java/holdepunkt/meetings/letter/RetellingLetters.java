package holdepunkt.meetings.letter;

import holdepunkt.core.AreaId;
import holdepunkt.core.Retelling;
import holdepunkt.meetings.events.DecisionTaken;
import holdepunkt.meetings.events.LetterFinished;
import holdepunkt.meetings.events.LetterGiven;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as their records have them: finished with the lines that stood, and given. */
@Component
class RetellingLetters implements Retelling {

    private final JdbcClient sql;

    RetellingLetters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("""
                select f.person_id, f.meeting_id, f.version_id, v.number, f.finished_at as at from meetings.letter_finish f
                  join meetings.letter_version v on v.area_id = f.area_id and v.id = f.version_id where f.area_id = :area""").param("area", area.value()).query(row -> {
            hears.accept(new LetterFinished(area.value(), person(row), meeting(row), row.getObject("version_id", UUID.class), row.getInt("number"), at(row)));
        });
        sql.sql("""
                select l.person_id, l.meeting_id, l.id, l.kind, f.finished_at as at from meetings.decision_line l
                  join meetings.letter_finish f on f.area_id = l.area_id and f.meeting_id = l.meeting_id
                 where l.area_id = :area and not exists (select from meetings.decision_strike s where s.area_id = l.area_id and s.line_id = l.id)""")
                .param("area", area.value()).query(row -> {
            hears.accept(new DecisionTaken(area.value(), person(row), meeting(row), row.getObject("id", UUID.class), row.getString("kind"), at(row)));
        });
        sql.sql("select person_id, meeting_id, version_id, how, given_at as at from meetings.letter_given where area_id = :area").param("area", area.value()).query(row -> {
            hears.accept(new LetterGiven(area.value(), person(row), meeting(row), row.getObject("version_id", UUID.class), row.getString("how"), at(row)));
        });
    }

    private static UUID person(ResultSet row) throws SQLException {
        return row.getObject("person_id", UUID.class);
    }

    private static UUID meeting(ResultSet row) throws SQLException {
        return row.getObject("meeting_id", UUID.class);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
