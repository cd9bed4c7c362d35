package holdepunkt.diary;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.picture.Picture;
import holdepunkt.diary.media.Sound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos and recordings, sealed like the page they are on and gone with it. */
@Repository
public class Attachments {

    /** The most one may be, as it comes. */
    public static final int LARGEST = 5 << 20;

    private static final int MOST_ON_A_PAGE = 10;

    private final JdbcClient sql;
    private final Sealing sealing;

    Attachments(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** What hangs on a page, without its content. */
    public record Hung(UUID id, String kind) {}

    /**
     * @param id made by whoever adds it: the same sent again is there already
     * @throws BrokenRule if it is neither a photo nor a recording, or too large
     * @throws NotOpen if the page is not hers
     */
    public void add(Opening hers, UUID entry, UUID id, byte[] given) {
        if (given.length == 0 || given.length > LARGEST) {
            throw new BrokenRule(given.length == 0 ? "core.error.missing" : "diary.rule.large", "file");
        }
        var picture = Picture.redrawn(given);
        if (picture.isEmpty() && Sound.of(given).isEmpty()) {
            throw new BrokenRule("diary.rule.kind", "file");
        }
        if (on(hers, entry).size() >= MOST_ON_A_PAGE) {
            throw new BrokenRule("diary.rule.many", "file");
        }
        int kept = sql.sql("""
                insert into diary.attachment (area_id, id, person_id, entry_id, kind, sealed)
                select :area, :id, :person, e.id, :kind, :sealed from diary.entry e where e.area_id = :area and e.person_id = :person and e.id = :entry
                on conflict do nothing""")
                .param("area", hers.area().value()).param("id", id).param("person", hers.person().value()).param("entry", entry)
                .param("kind", picture.isPresent() ? "photo" : "voice")
                .param("sealed", sealing.seal(Places.of(hers, "attachment", id), PersonText.of(Base64.getEncoder().encodeToString(picture.orElse(given))))).update();
        if (kept == 0 && on(hers, entry).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotOpen();
        }
    }

    public List<Hung> on(Opening hers, UUID entry) {
        return sql.sql("select id, kind from diary.attachment where area_id = ? and person_id = ? and entry_id = ? order by received_at")
                .params(hers.area().value(), hers.person().value(), entry).query((row, number) -> new Hung(row.getObject("id", UUID.class), row.getString("kind"))).list();
    }

    /** @throws NotOpen if there is none such of hers */
    public Attachment one(Opening hers, UUID id) {
        return sql.sql("select id, kind, sealed from diary.attachment where area_id = ? and person_id = ? and id = ?").params(hers.area().value(), hers.person().value(), id)
                .query((row, number) -> opened(hers, row)).optional().orElseThrow(NotOpen::new);
    }

    /** All of a page, with their content. */
    public List<Attachment> of(Opening hers, UUID entry) {
        return sql.sql("select id, kind, sealed from diary.attachment where area_id = ? and person_id = ? and entry_id = ? order by received_at")
                .params(hers.area().value(), hers.person().value(), entry).query((row, number) -> opened(hers, row)).list();
    }

    private Attachment opened(Opening hers, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Attachment(id, row.getString("kind"), Base64.getDecoder().decode(sealing.open(Places.of(hers, "attachment", id), row.getBytes("sealed")).reveal()));
    }
}
