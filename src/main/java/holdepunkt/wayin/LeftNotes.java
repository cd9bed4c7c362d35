package holdepunkt.wayin;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words left after coming in by a code: written there, read only where her preparation is read. */
@Component
public class LeftNotes {

    private static final String COLUMN = "wayin.note.words";

    public record Note(Instant at, String words) {}

    private final JdbcClient sql;
    private final Sealing sealing;

    LeftNotes(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public void leave(Opening opening, PersonText words) {
        var id = UUID.randomUUID();
        sql.sql("insert into wayin.note (area_id, id, person_id, words) values (?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), sealing.seal(place(opening, id), words)).update();
    }

    /** Newest first. */
    public List<Note> of(Opening opening) {
        return sql.sql("select id, left_at, words from wayin.note where area_id = ? and person_id = ? order by left_at desc limit 20")
                .params(opening.area().value(), opening.person().value())
                .query((row, number) -> new Note(row.getObject("left_at", OffsetDateTime.class).toInstant(),
                        sealing.open(place(opening, row.getObject("id", UUID.class)), row.getBytes("words")).reveal())).list();
    }

    private static Sealing.Place place(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), COLUMN, id);
    }
}
