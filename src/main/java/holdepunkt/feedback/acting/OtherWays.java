package holdepunkt.feedback.acting;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.feedback.Mirror;
import holdepunkt.signals.RaisingSignals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** She did not come again, or there is no next meeting: her words reach those who hold on to her all the same. */
@Component
public class OtherWays {

    private static final String WORDS = "feedback.saying.words";
    private static final String KIND = "mirror_said";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final RaisingSignals raising;

    OtherWays(JdbcClient sql, Sealing sealing, RaisingSignals raising) {
        this.sql = sql;
        this.sealing = sealing;
        this.raising = raising;
    }

    /** @throws BrokenRule without words */
    public void say(Opening opening, Mirror mirror, PersonText words) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        if (words.isBlank()) {
            throw new BrokenRule("core.error.missing", "words");
        }
        var id = UUID.randomUUID();
        sql.sql("insert into feedback.saying (area_id, id, mirror_id, person_id, words, said_by) values (?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, mirror.id(), opening.person().value(), sealing.seal(place(opening, id), words), opening.viewer().account().value())
                .update();
        raising.raise(opening.area(), opening.person(), KIND, id);
    }

    Map<UUID, PersonText> all(Opening opening) {
        var all = new LinkedHashMap<UUID, PersonText>();
        sql.sql("select id, words from feedback.saying where area_id = ? and person_id = ?").params(opening.area().value(), opening.person().value())
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    all.put(id, sealing.open(place(opening, id), row.getBytes("words")));
                });
        return all;
    }

    private static Sealing.Place place(Opening opening, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), WORDS, row);
    }
}
