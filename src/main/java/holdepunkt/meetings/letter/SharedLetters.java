package holdepunkt.meetings.letter;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that went out to her, the newest version of each, for someone she shares them with. Needs the class {@code letter} and no seat. */
@Component
public class SharedLetters {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final HiddenPlaces places;

    SharedLetters(JdbcClient sql, Sealing sealing, HiddenPlaces places) {
        this.sql = sql;
        this.sealing = sealing;
        this.places = places;
    }

    /** One letter. @param language nb, nn or en */
    public record Shared(LetterBody body, String language, Instant writtenAt) {}

    public List<Shared> of(Opening opening) {
        return sql.sql("""
                select l.id, l.language, l.content, l.written_at from
                    (select distinct on (v.meeting_id) v.* from meetings.letter_version v where v.area_id = :area and v.person_id = :person
                      order by v.meeting_id, v.number desc) l
                 order by l.written_at desc limit 20""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query((row, number) -> {
                    var place = new Sealing.Place(opening.area(), opening.person(), "meetings.letter_version.content", row.getObject("id", UUID.class));
                    return new Shared(places.outOf(opening, sealing.open(place, row.getBytes("content")).reveal()), row.getString("language"),
                            row.getObject("written_at", OffsetDateTime.class).toInstant());
                }).list();
    }
}
