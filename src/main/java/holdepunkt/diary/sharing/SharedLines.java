package holdepunkt.diary.sharing;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The other side: what is shared with this viewer now. Each opening of it is a row she sees. */
@Component
public class SharedLines {

    private static final String MINE = "select s.id, s.entry_id, s.sealed, s.until, b.id as answer_id, b.sealed as answer from diary.share s"
            + " left join diary.share_answer b on b.area_id = s.area_id and b.share_id = s.id"
            + " where s.area_id = :area and s.person_id = :person and s.reader_id = :me";

    private final JdbcClient sql;
    private final Sealing sealing;

    SharedLines(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** What waits to be read, without a word of it. */
    public record Waiting(UUID id, UUID person, String called, LocalDate until) {}

    /** All that is open to this viewer, of anybody. */
    public List<Waiting> of(Viewer viewer) {
        return sql.sql("""
                select s.id, s.person_id, p.called, s.until from diary.share s join people.person p on p.area_id = s.area_id and p.id = s.person_id
                 where s.area_id = :area and s.reader_id = :me order by s.given_at desc""")
                .param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getString("called"),
                        row.getObject("until", LocalDate.class))).list();
    }

    /** Hers alone, to find the way from her page. */
    public List<UUID> of(Opening opening) {
        return sql.sql("select s.id from diary.share s where s.area_id = ? and s.person_id = ? and s.reader_id = ? order by s.given_at desc")
                .params(opening.area().value(), opening.person().value(), opening.viewer().account().value()).query(UUID.class).list();
    }

    /** Opens it, and writes down that it was. @throws NotOpen if it is not shared with this viewer now */
    public SharedLine open(Opening opening, UUID id) {
        var line = sql.sql(MINE + " and s.id = :id").param("area", opening.area().value()).param("person", opening.person().value())
                .param("me", opening.viewer().account().value()).param("id", id).query((row, number) -> {
                    var answer = row.getBytes("answer");
                    return new SharedLine(id, Copy.of(sealing.open(Shares.place(opening, id), row.getBytes("sealed"))), row.getObject("until", LocalDate.class),
                            answer == null ? null : sealing.open(Shares.answerPlace(opening, row.getObject("answer_id", UUID.class)), answer).reveal());
                }).optional().orElseThrow(NotOpen::new);
        sql.sql("insert into diary.share_reading (area_id, id, person_id, entry_id, share_id) select s.area_id, gen_random_uuid(), s.person_id, s.entry_id, s.id"
                + " from diary.share s where s.area_id = ? and s.id = ?").params(opening.area().value(), id).update();
        return line;
    }

    /** The one line back; a second is left unwritten. @throws NotOpen if it is not shared with this viewer now */
    public void answer(Opening opening, UUID id, PersonText words) {
        ShareRules.anAnswerIsOneLine(words);
        if (of(opening).stream().noneMatch(id::equals)) {
            throw new NotOpen();
        }
        var row = UUID.randomUUID();
        sql.sql("insert into diary.share_answer (area_id, id, person_id, entry_id, share_id, sealed) select s.area_id, ?, s.person_id, s.entry_id, s.id, ?"
                + " from diary.share s where s.area_id = ? and s.id = ? on conflict do nothing")
                .params(row, sealing.seal(Shares.answerPlace(opening, row), words), opening.area().value(), id).update();
    }
}
