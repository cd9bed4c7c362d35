package holdepunkt.meetings.preparation;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her lines, read with her own ground or that of the supporter she prepares with. */
@Component
public class Preparations {

    static final String COLUMN = "meetings.preparation_line.words";

    private final JdbcClient sql;
    private final Sealing sealing;

    Preparations(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public Preparation of(Opening opening, UUID meeting) {
        return sql.sql("""
                select p.version, l.id, l.topic, l.words, l.written_by, a.name,
                       exists (select from meetings.release r where r.area_id = l.area_id and r.line_id = l.id
                          and not exists (select from meetings.release_end e where e.area_id = r.area_id and e.release_id = r.id)) as released
                  from meetings.preparation p
                  left join meetings.preparation_line l on l.area_id = p.area_id and l.meeting_id = p.meeting_id and l.words is not null
                  left join access.account a on a.area_id = l.area_id and a.id = l.written_by
                 where p.area_id = :area and p.meeting_id = :meeting and p.person_id = :person
                 order by l.topic, l.position, l.written_at, l.id""")
                .param("area", opening.area().value()).param("meeting", meeting).param("person", opening.person().value())
                .query(rows -> {
                    return read(opening, rows);
                });
    }

    private Preparation read(Opening opening, ResultSet rows) throws SQLException {
        long version = 0;
        var lines = new ArrayList<Line>();
        while (rows.next()) {
            version = rows.getLong("version");
            var id = rows.getObject("id", UUID.class);
            if (id != null) {
                lines.add(new Line(id, Topic.of(rows.getString("topic")), sealing.open(place(opening, id), rows.getBytes("words")).reveal(),
                        new AccountId(rows.getObject("written_by", UUID.class)), rows.getString("name") == null ? "" : rows.getString("name"),
                        rows.getBoolean("released")));
            }
        }
        return new Preparation(version, List.copyOf(lines));
    }

    /** @return whether nobody wrote in between */
    boolean next(Opening opening, UUID meeting, long seen) {
        if (seen == 0) {
            return sql.sql("insert into meetings.preparation (area_id, id, meeting_id, person_id, begun_by, version) values (?, ?, ?, ?, ?, 1) on conflict do nothing")
                    .params(opening.area().value(), UUID.randomUUID(), meeting, opening.person().value(), opening.viewer().account().value()).update() == 1;
        }
        return sql.sql("update meetings.preparation set version = version + 1 where area_id = ? and meeting_id = ? and version = ?")
                .params(opening.area().value(), meeting, seen).update() == 1;
    }

    UUID add(Opening opening, UUID meeting, Preparation.Added line) {
        var id = UUID.randomUUID();
        sql.sql("insert into meetings.preparation_line (area_id, id, meeting_id, person_id, topic, position, words, written_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, meeting, opening.person().value(), line.topic().code(), line.position(),
                        sealing.seal(place(opening, id), PersonText.of(line.words())), opening.viewer().account().value()).update();
        return id;
    }

    void place(Opening opening, Line line, int position) {
        sql.sql("update meetings.preparation_line set position = ? where area_id = ? and id = ?").params(position, opening.area().value(), line.id()).update();
    }

    void strike(Opening opening, Line line) {
        sql.sql("update meetings.preparation_line set words = null where area_id = ? and id = ?").params(opening.area().value(), line.id()).update();
    }

    private static Sealing.Place place(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), COLUMN, id);
    }
}
