package holdepunkt.meetings.preparation;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines she shows, as those at the table read them: copies, emptied when she takes them back. */
@Component
public class Releases {

    private static final String COLUMN = "meetings.release.words";

    private final JdbcClient sql;
    private final Sealing sealing;

    Releases(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** A line she shows. */
    public record Shown(Topic topic, String words) {}

    /** In her order, topic by topic. */
    public List<Shown> of(Opening opening, UUID meeting) {
        var places = java.util.Arrays.stream(Topic.values()).map(Topic::code).toArray(String[]::new);
        return sql.sql("""
                select r.id, r.topic, r.words from meetings.release r
                 where r.area_id = :area and r.meeting_id = :meeting and r.person_id = :person and r.words is not null
                   and not exists (select from meetings.release_end e where e.area_id = r.area_id and e.release_id = r.id)
                 order by array_position(:topics::text[], r.topic), r.position, r.released_at""")
                .param("area", opening.area().value()).param("meeting", meeting).param("person", opening.person().value()).param("topics", places)
                .query((row, number) -> new Shown(Topic.of(row.getString("topic")),
                        sealing.open(place(opening, row.getObject("id", UUID.class)), row.getBytes("words")).reveal())).list();
    }

    void show(Opening opening, UUID meeting, Line line, int position) {
        var id = UUID.randomUUID();
        sql.sql("insert into meetings.release (area_id, id, line_id, meeting_id, person_id, topic, position, words, released_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, line.id(), meeting, opening.person().value(), line.topic().code(), position,
                        sealing.seal(place(opening, id), PersonText.of(line.words())), opening.viewer().account().value()).update();
    }

    void takeBack(Opening opening, Line line) {
        sql.sql("""
                insert into meetings.release_end (area_id, id, release_id, meeting_id, person_id, taken_back_by)
                select r.area_id, gen_random_uuid(), r.id, r.meeting_id, r.person_id, :by from meetings.release r where r.area_id = :area and r.line_id = :line
                on conflict do nothing""")
                .param("by", opening.viewer().account().value()).param("area", opening.area().value()).param("line", line.id()).update();
        sql.sql("update meetings.release set words = null where area_id = :area and line_id = :line and words is not null")
                .param("area", opening.area().value()).param("line", line.id()).update();
    }

    private static Sealing.Place place(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), COLUMN, id);
    }
}
